import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where the checksums of `data/` are committed, in the form of `sha256sum`. */
export const checksumsFile = "SHA256SUMS";

/** Every CSV file below the folder, with "/" between folders, in the order of their names. */
export function dataCsvFiles(root = "data"): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".csv"))
    .sort();
}

/** Hash and name of every CSV file below the folder, one a line; `sha256sum --check` reads it. */
export function writeChecksums(root = "data"): string {
  return dataCsvFiles(root)
    .map((path) => `${sha256(readFileSync(join(root, path)))}  ${path}\n`)
    .join("");
}

/** The committed hash of each file, by its name, from a file that `writeChecksums` wrote. */
export function parseChecksums(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** SHA-256 in hexadecimal, as `sha256sum` writes it. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
