import { columnHint } from "./column-hint.ts";
import { says } from "./names.ts";
import { narrowCell } from "./number-tokens.ts";

const YEAR = /^(?:19|20)\d\d(?:$|[-/.年 ])/;
/** A class of sizes or ages: "20–34", "<20", "65+", "80岁及以上". */
const RANGE =
  /^(?:[<>≤≥]=? ?)?\d+(?:\.\d+)? ?(?:(?:-+|~|to|至|到) ?\d+(?:\.\d+)?|\+|(?:岁|年)?(?:及|或)?以[上下]|or (?:more|less|over|older|younger))?/i;

/** Whether the numbers of a first column name its rows: years, places in an order, classes of size. */
export function namesRows(header: string, cells: readonly string[]): boolean {
  const texts = cells.map((cell) => narrowCell(cell).trim());
  const figures = texts.filter((text) => /\d/.test(text));
  if (figures.length === 0) return false;
  if (says(header, "serial")) return true;
  const isNamedOtherwise = columnHint(header) === "count" || columnHint(header) === "percent";
  const many = (fitting: readonly string[]): boolean => fitting.length * 2 > figures.length;
  if (many(figures.filter((text) => YEAR.test(text))) && !isNamedOtherwise) return true;
  if (many(figures.filter((text) => isRange(text)))) return true;
  return figures.length > 1 && !isNamedOtherwise && isInOrder(figures);
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
