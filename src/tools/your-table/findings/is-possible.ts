import type { Item } from "../read/item.ts";
import { sizeOf } from "./number-parts.ts";

/** Decimals from which on a p is printed as 0: .000 is one below .0005, but .0 none below .05. */
const ENOUGH = 3;

/** Whether digits with a decimal point may stand in print where the item does: no share above 100%, no p of just 0. */
export function isPossible(digits: string, { part, read }: Pick<Item, "part" | "read">): boolean {
  const value = sizeOf(digits);
  if (part === "percent") return value <= 100 || (read ?? 0) > 100;
  return part !== "p" || value > 0 || (digits.split(".")[1]?.length ?? 0) >= ENOUGH;
}
