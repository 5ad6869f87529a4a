import type { Lookup } from "./evaluate.ts";
import type { Quantity } from "./quantity.ts";

/** A number printed to the given unit; `changes` for whatever a test is about. */
export function rounded(
  id: string,
  value: number,
  precision: number,
  changes: Partial<Quantity> = {},
): Quantity {
  return {
    id,
    printed: value,
    read: value,
    low: null,
    high: null,
    precision,
    exact: false,
    relation: "=",
    ...changes,
  };
}

/** A count printed to the unit. */
export function count(id: string, value: number, changes: Partial<Quantity> = {}): Quantity {
  return rounded(id, value, 1, { exact: true, ...changes });
}

/** A printed range such as 15–17. */
export function range(id: string, low: number, high: number, precision = 1): Quantity {
  return rounded(id, 0, precision, { printed: null, read: null, low, high });
}

/** A number of which nothing is left. */
export function missing(id: string): Quantity {
  return count(id, 0, { printed: null, read: null });
}

export function lookupIn(...quantities: readonly Quantity[]): Lookup {
  return (id) => quantities.find((quantity) => quantity.id === id);
}
