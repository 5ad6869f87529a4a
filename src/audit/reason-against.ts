import { measure } from "./measure.ts";
import type { Operand } from "./operand.ts";
import type { Reason } from "./verdict.ts";

/**
 * Why the target cannot be set against the operands, as far as the printed numbers tell; null where nothing
 * stands against it. Only a target may be a bound, and only if it is a single number.
 */
export function reasonAgainst(operands: readonly Operand[], target?: Operand): Reason | null {
  const all = target === undefined ? operands : [target, ...operands];
  if (all.some((each) => measure(each) === null)) return "missing";
  if (all.some(({ relation }) => relation === "≈")) return "approximate";
  if (operands.some(({ relation }) => relation !== "=")) return "bound";
  return target !== undefined && target.relation !== "=" && target.value === null ? "bound" : null;
}
