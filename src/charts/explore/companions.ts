import type { ResultColumn } from "../../query/result.ts";
import { isNumeric } from "../../query/column.ts";

/** Columns that say more of a number: the ends of its interval, its n, unit, status and relation. */
export type Companions = {
  readonly low: string | null;
  readonly high: string | null;
  readonly n: string | null;
  readonly unit: string | null;
  readonly status: string | null;
  readonly relation: string | null;
};

const LOW = /^(.*?)[\s_.·-]*(low|lower|下限|下界)$/i;
const HIGH = /^(.*?)[\s_.·-]*(high|upper|上限|上界)$/i;
const FACTS = ["value", "printed_value"];
/** Columns of the published tables that say where a line is from. */
const PROVENANCE =
  /^(id|source|note|note_zh|locator|as_printed|check|candidate|precision|status|basis|relation|level|code|address)$/;
/** Ends without the name of a number belong to the number before them. */
const STEMS = ["", "wilson", "ci", "interval"];

/** The columns beside a number, by their names: "rate_low" or "wilson_low" beside "rate", "rate_n" or "n". */
export function companionsOf(number: string, columns: readonly ResultColumn[]): Companions {
  const named = (name: string): string | null => columns.find((column) => column.name === name)?.name ?? null;
  const end = (pattern: RegExp): string | null => {
    const stems = [number, ...STEMS, ...(isOnlyNumber(number, columns) ? [null] : [])];
    for (const stem of stems)
      for (const column of columns) {
        const found = isNumeric(column) ? pattern.exec(column.name) : null;
        if (found && (stem === null || found[1]?.toLowerCase() === stem.toLowerCase())) return column.name;
      }
    return null;
  };
  const [low, high] = [end(LOW), end(HIGH)];
  // In a table of estimates with their provenance, "unit" is that of "value".
  const beside = (what: string): string | null =>
    named(`${number}_${what}`) ?? (FACTS.includes(number) ? named(what) : null);
  return {
    low: low && high ? low : null,
    high: low && high ? high : null,
    n: named(`${number}_n`) ?? (number === "n" ? null : named("n")),
    unit: beside("unit"),
    status: beside("status"),
    relation: beside("relation"),
  };
}

/** Whether a column stands beside a number and is no subject of its own. */
export function isCompanion({ name }: ResultColumn, columns: readonly ResultColumn[]): boolean {
  if (name === "n" || PROVENANCE.test(name) || LOW.test(name) || HIGH.test(name)) return true;
  return columns.some(
    (other) => name.startsWith(`${other.name}_`) && /_(n|unit|status|relation|level)$/.test(name),
  );
}

function isOnlyNumber(number: string, columns: readonly ResultColumn[]): boolean {
  return columns.every(
    (column) => column.name === number || !isNumeric(column) || isCompanion(column, columns),
  );
}
