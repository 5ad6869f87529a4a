import { type Check, rowsOf } from "../../../audit/check.ts";
import { evaluate } from "../../../audit/evaluate.ts";
import type { Quantity } from "../../../audit/quantity.ts";
import type { Result } from "../../../audit/result.ts";
import type { Tabulated } from "../read/tabulate.ts";
import { rules } from "./rules.ts";

/** A check that was made, the numbers it stands on, and what came out. */
export type Made = { readonly check: Check; readonly ids: readonly string[]; readonly result: Result };

export function runChecks(table: Tabulated): readonly Made[] {
  return rules
    .flatMap((rule) => rule.plan(table))
    .map((check) => ({ check, ids: rowsOf(check), result: judge(check, table.items) }));
}

/** The result of one check; `instead` are numbers read otherwise. */
export function judge(
  check: Check,
  items: ReadonlyMap<string, Quantity>,
  instead?: ReadonlyMap<string, Quantity>,
): Result {
  return evaluate(check, (id) => instead?.get(id) ?? items.get(id), "printed");
}
