import type { Item } from "../read/item.ts";
import { isMinus, type NumberParts, sizeOf } from "./number-parts.ts";
import type { SlipKind } from "./slips.ts";

/** Decimals from which on a p is printed as 0: .000 is one below .0005, but .0 none below .05. */
const ENOUGH = 3;
/** Values below which a p is printed to be. */
const THRESHOLDS: readonly number[] = [0.05, 0.01, 0.001, 0.0001];

/** Whether a number may stand in print where the item does: no count below 0, no share below 0 or above 100%, no p of just 0, nor below a value that none is printed to be below. */
export function isPossible(
  { sign, digits, kind }: Pick<NumberParts, "sign" | "digits"> & { readonly kind?: SlipKind | "implied" },
  { part, read, relation }: Pick<Item, "part" | "read" | "relation">,
): boolean {
  const value = sizeOf(digits);
  if (isNeverNegative(part) && isMinus(sign)) return false;
  if (part === "percent") return value <= 100 || (read ?? 0) > 100;
  if (part === "p" && /[<≤]/.test(relation) && kind !== "point" && !THRESHOLDS.includes(value)) return false;
  return part !== "p" || value > 0 || (digits.split(".")[1]?.length ?? 0) >= ENOUGH;
}

function isNeverNegative(part: Item["part"]): boolean {
  return part === "count" || part === "n" || part === "percent";
}
