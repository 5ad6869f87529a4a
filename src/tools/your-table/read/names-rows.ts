import { columnHint } from "./column-hint.ts";
import { says } from "./names.ts";
import { narrowCell } from "./number-tokens.ts";

const YEAR = /^(?:19|20)\d\d(?:$|[-/.年 ])/;
/** A class of sizes or ages: "20–34", "<20", "65+", "80岁及以上". */
const RANGE =
  /^(?:[<>≤≥]=? ?)?\d+(?:\.\d+)? ?(?:(?:-+|~|to|至|到) ?\d+(?:\.\d+)?|\+|(?:岁|年)?(?:及|或)?以[上下]|or (?:more|less|over|older|younger))?/i;

/** Whether the numbers of a first column name its rows: years, places in an order, classes of size, and any of which its name does not say what they count. */
export function namesRows(header: string, cells: readonly string[]): boolean {
  const figures = figuresOf(cells);
  if (figures.length === 0) return false;
  if (columnHint(header) === null || says(header, "serial") || areYears(header, cells)) return true;
  if (areRanges(cells)) return true;
  return figures.length > 1 && !isCounted(header) && isInOrder(figures);
}

/** Whether a column after others that name the rows does so too: by years, or by classes of size. */
export function namesRowsToo(header: string, cells: readonly string[]): boolean {
  return areYears(header, cells) || (columnHint(header) === null && areRanges(cells));
}

function areRanges(cells: readonly string[]): boolean {
  const figures = figuresOf(cells);
  return figures.filter((text) => isRange(text)).length * 2 > figures.length;
}

/** Whether most cells of a column are years or dates. */
export function areYears(header: string, cells: readonly string[]): boolean {
  const figures = figuresOf(cells);
  return !isCounted(header) && figures.filter((text) => YEAR.test(text)).length * 2 > figures.length;
}

function figuresOf(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => narrowCell(cell).trim()).filter((text) => /\d/.test(text));
}

function isCounted(header: string): boolean {
  return ["count", "percent", "n", "count-percent"].includes(columnHint(header) ?? "");
}

function isRange(text: string): boolean {
  const found = RANGE.exec(text)?.[0] ?? "";
  return found !== "" && !/^\d+(?:\.\d+)? ?$/.test(found) && !/[([]/.test(text);
}

/** From 0 or 1 on, each one more than the one before; the last may be "3+". */
function isInOrder(texts: readonly string[]): boolean {
  const places = texts.map((text) => Number(/^[≥>]?=? ?(\d+)(?:$|[+.位名])/.exec(text)?.[1] ?? NaN));
  return (places[0] ?? NaN) <= 1 && places.every((place, i) => place === (places[0] ?? NaN) + i);
}
