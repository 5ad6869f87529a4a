import type { Comparison } from "../../../audit/compare.ts";
import type { Item } from "../read/item.ts";

/** The values of the item that would make the comparison hold, all other numbers being right; before rounding. */
export function impliedValues(comparison: Comparison, { id, read }: Item): readonly number[] {
  const { terms, computed, target, against, difference } = comparison;
  const values: number[] = [];
  // A limit says what a number cannot be, and not what it is.
  if (comparison.limit !== undefined) return values;
  if (against?.id === id && computed !== null) values.push(computed);
  if (read === null || target === null || difference === null) return values;
  if (terms.op === "sum" && terms.operands.some((operand) => operand.id === id))
    values.push(read + difference);
  if (terms.op === "quotient-percent") {
    const n = terms.divisor.value ?? 0;
    const counted = terms.operands.reduce((sum, { value }) => sum + (value ?? 0), 0);
    if (terms.operands.some((operand) => operand.id === id)) values.push(read + (difference * n) / 100);
    if (terms.divisor.id === id && target !== 0) values.push((100 * counted) / target);
  }
  if (terms.op === "interval-middle" && against?.value) {
    const middle = against.value;
    const [low, high] = [terms.low.value ?? NaN, terms.high.value ?? NaN];
    const other = terms.low.id === id ? high : terms.high.id === id ? low : NaN;
    const value = terms.scale === "log" ? middle ** 2 / other : 2 * middle - other;
    if (Number.isFinite(value)) values.push(value);
  }
  return values;
}
