import { columnHint, isPlainName } from "./column-hint.ts";
import { type CellNumber, readCell } from "./read-cell.ts";
import type { Role } from "./role.ts";
import { isMissingToken } from "../../../query/read/missing-tokens.ts";
import { decimalCommaIn } from "./decimal-comma.ts";
import { isChange } from "./is-change.ts";
import { byNeighbours, withLabels } from "./by-neighbours.ts";
import { isOtherQuantity, measureNamed, says } from "./names.ts";
import { areYears, namesRows, namesRowsToo } from "./names-rows.ts";
import { isReference } from "./is-reference.ts";
import { narrowCell } from "./number-tokens.ts";
import { withN } from "./propose-n.ts";
import { type Bounded, evenly } from "./symmetry.ts";
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
      .filter((cell) => !isReference(cell, role))
      .map((cell) => readCell(cell, role, decimalComma))
      .filter(({ numbers, problem }) => numbers.length > 0 || problem !== null);
    const isNegative = ({ part, value }: CellNumber): boolean => part === "count" && value < 0;
    const fitting = cells.filter(({ numbers }) => numbers.length > 0 && !numbers.some(isNegative));
    return cells.length === 0 ? 0 : fitting.length / cells.length;
  };
  const roleAt = (column: Column): Role => {
    const { header, cells, isFirst, isLeading } = column;
    if (headers.length > 1) {
      if (isFirst && namesRows(header, cells)) return "label";
      if (isLeading && namesRowsToo(header, cells)) return "label";
      if (says(header, "serial") || areYears(header, cells)) return "ignore";
    }
    const role = roleOf(header, cells, share, decimalComma);
    if (role === "label" || role === "ignore" || role === "p") return role;
    if (says(header, "cumulative") && (role === "percent" || role === "count")) return "ignore";
    if (isOtherQuantity(header) && columnHint(header) !== "count-percent") return "ignore";
    if (role === "estimate-interval" && !isInterval(column, headers, decimalComma)) return "ignore";
    return role === "percent" && isChange(header, cells, decimalComma) ? "ignore" : role;
  };
  const found: Role[] = [];
  for (const [c, header] of headers.entries()) {
    const isLeading = found.every((role) => role === "label");
    found.push(roleAt({ header, cells: columns[c] ?? [], isFirst: c === 0, isLeading }));
  }
  const hanging = byNeighbours(found, headers);
  return withLabels(withN(hanging, { name, headers, rows }, columns, decimalComma), columns);
}

type Column = {
  readonly header: string;
  readonly cells: readonly string[];
  readonly isFirst: boolean;
  /** Whether all columns before it name the rows. */
  readonly isLeading: boolean;
};

/** Intervals that are enough to say what they are by themselves. */
const ENOUGH = 3;

/** Whether three numbers are an estimate and its interval: a name says so, or nearly all lie as such do. */
function isInterval({ header, cells }: Column, headers: readonly string[], decimalComma: boolean): boolean {
  if (columnHint(header) === "estimate" || headers.some((each) => says(each, "interval"))) return true;
  if (measureNamed(header) === "ratio") return true;
  const all = cells.slice(0, SHAPED).flatMap((cell): readonly Bounded[] => {
    const [estimate, low, high] = readCell(cell, "estimate-interval", decimalComma).numbers;
    return estimate && low && high ? [{ estimate, low, high }] : [];
  });
  const most = Math.max(evenly(all, "log"), evenly(all, "linear"));
  return all.length >= ENOUGH && most * 4 >= all.length * 3;
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
    return /%|[([]/.test(narrowCell(cells.join(""))) ? "count-percent" : "ignore";
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
