import { median } from "d3";
import { columnHint, isPlainName } from "./column-hint.ts";
import { type CellNumber, readCell } from "./read-cell.ts";
import type { Role } from "./role.ts";
import { isMissingToken } from "../../../query/read/missing-tokens.ts";
import { decimalCommaIn } from "./decimal-comma.ts";
import { isChange } from "./is-change.ts";
import type { Sheet } from "./sheet.ts";

const SAMPLE = 200;
/** Cells of a column that are tried in every shape. */
const SHAPED = 60;
/** Cells of which so many are of one shape are taken to be of it. */
const MOST = 0.6;
/** Cells that are enough where the head of the column says the same. */
const SOME = 0.25;

/** What the columns seem to hold, from their heads and their cells: to be looked over by the reader. */
export function proposeRoles({ headers, rows, name }: Sheet): readonly Role[] {
  const columns = headers.map((_, c) =>
    rows
      .slice(0, SAMPLE)
      .map((row) => row[c] ?? "")
      .filter((cell) => cell.trim() !== "" && !isMissingToken(cell)),
  );
  const decimalComma = decimalCommaIn(columns.flat());
  const share = (all: readonly string[], role: Role): number => {
    // A reference category says nothing of what its column holds.
    const cells = all
      .slice(0, SHAPED)
      .map((cell) => readCell(cell, role, decimalComma))
      .filter(({ numbers, problem }) => numbers.length > 0 || problem !== null);
    const isNegative = ({ part, value }: CellNumber): boolean => part === "count" && value < 0;
    const fitting = cells.filter(({ numbers }) => numbers.length > 0 && !numbers.some(isNegative));
    return cells.length === 0 ? 0 : fitting.length / cells.length;
  };
  const found = headers.map((header, c): Role => {
    const role = roleOf(header, columns[c] ?? [], share, decimalComma);
    return role === "percent" && isChange(header, columns[c] ?? [], decimalComma) ? "ignore" : role;
  });
  return withLabels(withN(found, { name, headers, rows }, columns, decimalComma), columns);
}

type Share = (cells: readonly string[], role: Role) => number;

function roleOf(header: string, cells: readonly string[], share: Share, decimalComma: boolean): Role {
  const hint = columnHint(header);
  const isNamed = hint !== null && isPlainName(header) && share(cells, hint) > 0;
  const fits = (role: Role): boolean => share(cells, role) >= MOST;
  // Cells of two or three numbers say more than any head.
  if (cells.length > 0 && fits("estimate-interval") && !fits("count-percent")) return "estimate-interval";
  if (
    cells.length > 0 &&
    fits("count-percent") &&
    !fits("count") &&
    hint !== "estimate" &&
    hint !== "interval"
  ) {
    return /%|[([]/.test(cells.join("")) ? "count-percent" : "ignore";
  }
  if (fits("estimate-interval") && (hint === "estimate" || hint === "interval")) return "estimate-interval";
  if (cells.length > 0 && share(cells, "estimate") < MOST && fits("interval")) return "interval";
  if (cells.length > 0 && fits("p") && share(cells, "estimate") < 1 && /[<p]/i.test(cells.join(""))) {
    return hint === null || hint === "p" ? "p" : hint;
  }
  if (hint === "count-percent" && isNamed && !fits("count") && !fits("percent")) return hint;
  if (hint === "count-percent") return fits("percent") && !fits("count") ? "percent" : "count";
  if (hint === "interval") return isNamed ? hint : "ignore";
  if (hint !== null && (cells.length === 0 || fits(hint))) return hint;
  if (isNamed && hint === "p" && !fits("count")) return hint;
  if (cells.length > 0 && fits("percent") && cells.some((cell) => /[%％]/.test(cell))) return "percent";
  if (hint === "n" || hint === "count") {
    if (fits("percent")) return "percent";
    // Cells that cannot be read are to be shown as such, where the name of the column is plain.
    return isNamed || share(cells, hint) >= SOME ? hint : "ignore";
  }
  if (isNamed && !fits("count") && !fits("percent")) return hint;
  if (cells.length > 0 && fits("count")) return "count";
  if (cells.length > 0 && fits("percent"))
    return betweenNoughtAndHundred(cells, decimalComma) ? "percent" : "ignore";
  return cells.length === 0 ? "ignore" : "label";
}

function betweenNoughtAndHundred(cells: readonly string[], decimalComma: boolean): boolean {
  return cells.every((cell) => {
    const value = readCell(cell, "percent", decimalComma).numbers[0]?.value ?? 50;
    return value >= 0 && value <= 100;
  });
}

/** Of several counts in a table with percentages, one named n, or one that says one number throughout, is the n. */
function withN(
  roles: readonly Role[],
  { headers, rows }: Sheet,
  columns: readonly (readonly string[])[],
  decimalComma: boolean,
): readonly Role[] {
  const counts = roles.flatMap((role, c) => (role === "count" ? [c] : []));
  const shares = roles.some((role) => role === "percent" || role === "count-percent");
  if (!shares || roles.includes("n")) return roles;
  const others = roles.includes("count-percent") ? 1 : 0;
  const named = counts.filter((c) => /^[(（]?[nNｎＮ][)）]?$/.test((headers[c] ?? "").trim()));
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

/** Of two columns of words, the first groups the rows where it repeats itself or has gaps; others are left out. */
function withLabels(roles: readonly Role[], columns: readonly (readonly string[])[]): readonly Role[] {
  const words = roles.flatMap((role, c) => (role === "label" ? [c] : []));
  const [first, second] = words;
  if (first === undefined || second === undefined) return roles;
  const cells = columns[first] ?? [];
  const isGroup = new Set(cells).size < cells.length || cells.length < (columns[second] ?? []).length;
  const kept: Readonly<Record<number, Role>> = isGroup
    ? { [first]: "group", [second]: "label" }
    : { [first]: "label" };
  return roles.map((role, c) => (role === "label" ? (kept[c] ?? "ignore") : role));
}
