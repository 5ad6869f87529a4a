import { readFileSync } from "node:fs";
import { parse as parseYaml } from "yaml";

const FILE = "CITATION.cff";

/** Version and day of the report as a whole; its datasets have versions of their own. */
export function reportEdition(): { readonly version: string; readonly date: string } {
  const cff = parseYaml(readFileSync(FILE, "utf8")) as Readonly<Record<string, unknown>>;
  const { version, "date-released": date } = cff;
  if (typeof version === "string" && typeof date === "string") return { version, date };
  throw new Error(`${FILE} has no version, or no date-released. Write both, the date in quotes.`);
}
