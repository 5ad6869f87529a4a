import type { Quantity, Reading, Relation } from "./quantity.ts";

/**
 * A quantity under one reading: a single number (`value`), a range (`low` and `high`, `value` null), or
 * missing (all three null).
 */
export type Operand = {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
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

/** The quantity as read or as printed. A range with one end lost is missing. */
export function operand(quantity: Quantity, reading: Reading): Operand {
  const { id, precision, exact, relation } = quantity;
  const value = quantity[reading];
  const isRange = value === null && quantity.low !== null && quantity.high !== null;
  return {
    id,
    value,
    low: isRange ? quantity.low : null,
    high: isRange ? quantity.high : null,
    precision,
    exact,
    relation,
  };
}
