/** A closed interval, low ≤ high. */
export type Interval = { readonly low: number; readonly high: number };

/** Relative: sums and quotients of decimals must not fail for the sake of a binary fraction. */
const EPSILON = 1e-9;

/** a ≤ b, or a greater by no more than 1e-9 of the larger of them. */
export function atMost(a: number, b: number): boolean {
  return a <= b || a - b <= EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

/** a < b by more than 1e-9 of the larger of them. */
export function isBelow(a: number, b: number): boolean {
  return !atMost(b, a);
}

export function point(value: number): Interval {
  return { low: value, high: value };
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

export function multiply(a: Interval, b: Interval): Interval {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** a ÷ b; null where b holds zero, for then the quotient has no bounds. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Whether they share a number; an end that both have counts. */
export function intersects(a: Interval, b: Interval): boolean {
  return atMost(a.low, b.high) && atMost(b.low, a.high);
}

/** Whether they share more than an end. A single number overlaps whatever it lies in, ends included. */
export function overlaps(a: Interval, b: Interval): boolean {
  if (a.low === a.high || b.low === b.high) return intersects(a, b);
  return isBelow(a.low, b.high) && isBelow(b.low, a.high);
}

/** The distance between the nearest numbers of the two; 0 where they intersect. */
export function gap(a: Interval, b: Interval): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}
