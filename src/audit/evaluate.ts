import { type Check, kindOf } from "./check.ts";
import { operand } from "./operand.ts";
import type { Quantity, Reading } from "./quantity.ts";
import type { Result } from "./result.ts";

/** Finds a published number by the id of its row. */
export type Lookup = (id: string) => Quantity | undefined;

/**
 * Whether the numbers of a check fit together as printed or as read.
 *
 * @throws when a row does not exist.
 */
export function evaluate(check: Check, lookup: Lookup, reading: Reading): Result {
  const find = (row: string): Quantity => {
    const found = lookup(row);
    if (found !== undefined) return found;
    throw new Error(
      `Check "${check.id}" names the row "${row}", which does not exist. ` +
        `Correct the id in the check, or add the row to the data.`,
    );
  };
  return kindOf(check.kind).judge(check, {
    reading,
    operand: (row) => operand(find(row), reading),
    printed: (row) => operand(find(row), "printed"),
  });
}
