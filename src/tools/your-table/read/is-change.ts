import { isPlainName } from "./column-hint.ts";
import { readCell } from "./read-cell.ts";

const NAMED =
  /\bchanges?\b|\bgrowth\b|\bgrew\b|\bincreases?\b|\bdecreases?\b|\breductions?\b|\bdiff(?:\.|erences?)?\b|变化|变动|增长|增幅|增减|降幅|降低率|下降率|涨幅|同比|环比|差值/i;
const SHARE = /\bshare|proportion|占比|构成比|百分比|比例/i;
/** Cells that say by themselves what they are. */
const ENOUGH = 3;

/**
 * Whether percentages are of a change and no shares: by the name of the column, by a plus, or, where the name does not
 * say what they are, by how many can be no share.
 */
export function isChange(header: string, cells: readonly string[], decimalComma: boolean): boolean {
  if (NAMED.test(header) || cells.some((cell) => /^\s*[+＋]/.test(cell))) return true;
  if (isPlainName(header) || SHARE.test(header)) return false;
  const values = cells.flatMap((cell) => readCell(cell, "percent", decimalComma).numbers[0]?.value ?? []);
  return (
    values.length >= ENOUGH && values.filter((value) => value < 0 || value > 100).length * 2 > values.length
  );
}
