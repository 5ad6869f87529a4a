import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** SHA-256 of the text from which a dataset was transcribed: whoever holds it can see that it is the same. */
export function textHeld(dataset: string): string | undefined {
  const path = join("data", dataset, "source.json");
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as { readonly sha256: string }).sha256
    : undefined;
}
