import { median } from "d3";
import { plainName } from "./names.ts";
import { readCell } from "./read-cell.ts";
import type { Role } from "./role.ts";
import type { Sheet } from "./sheet.ts";

const SAMPLE = 200;

/** Of several counts in a table with percentages, one named n, or one that says one number throughout, is the n. */
export function withN(
  roles: readonly Role[],
  { headers, rows }: Sheet,
  columns: readonly (readonly string[])[],
  decimalComma: boolean,
): readonly Role[] {
  const counts = roles.flatMap((role, c) => (role === "count" ? [c] : []));
  const shares = roles.some((role) => role === "percent" || role === "count-percent");
  if (!shares || roles.includes("n")) return roles;
  const others = roles.includes("count-percent") ? 1 : 0;
  const named = counts.filter((c) => /^[(]?n[)]?$/i.test(plainName(headers[c] ?? "")));
  // Of counts each with its percentage none is left to be the n.
  const arePaired = counts.length > 1 && counts.every((c) => roles[c + 1] === "percent");
  const even = arePaired
    ? []
    : counts.filter((c) => (columns[c] ?? []).length > 1 && new Set(columns[c]).size === 1);
  const lone = named.filter((c) => !areShares(rows, c, roles.indexOf("percent"), decimalComma));
  const found = counts.length + others > 1 ? (named[0] ?? even[0]) : (even[0] ?? lone[0]);
  return found === undefined ? roles : roles.map((role, c) => (c === found ? "n" : role));
}

/** So few rows say little by themselves. */
const FEW = 3;

/** Whether numbers are as their percentages are: most rows imply the same n, to a twentieth. */
function areShares(rows: Sheet["rows"], count: number, percent: number, decimalComma: boolean): boolean {
  const value = (row: readonly string[], c: number, role: Role): number =>
    readCell(row[c] ?? "", role, decimalComma).numbers[0]?.value ?? NaN;
  const implied = rows
    .slice(0, SAMPLE)
    .map((row) => value(row, count, "count") / value(row, percent, "percent"))
    .filter(Number.isFinite);
  const usual = median(implied);
  const alike = implied.filter((one) => usual !== undefined && Math.abs(one / usual - 1) < 0.05);
  if (implied.length < FEW) {
    // Two rows agree by chance as well: they are of one n where they make a whole, or one of them is it.
    const percents = rows.slice(0, SAMPLE).map((row) => value(row, percent, "percent") || 0);
    const sum = percents.reduce((total, each) => total + each, 0);
    return usual === undefined || percents.includes(100) || Math.abs(sum - 100) <= 1;
  }
  return alike.length * 2 > implied.length;
}
