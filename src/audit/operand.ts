import type { Interval } from "./interval.ts";
import type { Quantity, Reading, Relation } from "./quantity.ts";

/**
 * A quantity under one reading: a single number (`value`), a range (`low` and `high`, `value` null), or
 * missing (all three null). A range with one end is missing to all but the order of periods.
 */
export type Operand = {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The interval printed beside the value, whatever the reading. */
  readonly interval?: Interval;
  readonly precision: number;
  readonly exact: boolean;
  readonly relation: Relation;
};

/** A number that the rule of a check gives and no document prints, known to one unit of the given size. */
export function given(value: number, precision: number): Operand {
  return { id: "", value, low: null, high: null, precision, exact: true, relation: "=" };
}

export function isGiven({ id }: Operand): boolean {
  return id === "";
}

/** The quantity as read or as printed. Of a range with one end lost or open, the other end stands. */
export function operand(quantity: Quantity, reading: Reading): Operand {
  const { id, precision, exact, relation, interval } = quantity;
  const value = quantity[reading];
  const isRange = value === null;
  return {
    id,
    value,
    low: isRange ? quantity.low : null,
    high: isRange ? quantity.high : null,
    ...(interval === undefined ? {} : { interval }),
    precision,
    exact,
    relation,
  };
}
