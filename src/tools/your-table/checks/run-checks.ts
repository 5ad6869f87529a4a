import { type Check, rowsOf } from "../../../audit/check.ts";
import { evaluate } from "../../../audit/evaluate.ts";
import type { Quantity } from "../../../audit/quantity.ts";
import type { Result } from "../../../audit/result.ts";
import type { Piecewise } from "../piecewise.ts";
import type { Tabulated } from "../read/tabulate.ts";
import { givenLimits } from "./limits-of.ts";
import { rules } from "./rules.ts";

/** A check that was made, the numbers it stands on, and what came out. */
export type Made = { readonly check: Check; readonly ids: readonly string[]; readonly result: Result };

/** What came out last time, by check: the same numbers give the same result. */
export type Results = Map<string, { readonly items: readonly (Quantity | undefined)[]; readonly made: Made }>;

export function* runningChecks(table: Tabulated, known: Results = new Map()): Piecewise<readonly Made[]> {
  const checks: Check[] = [];
  for (const rule of rules) {
    checks.push(...rule.plan(table));
    yield 0;
  }
  const all: Made[] = [];
  for (const check of checks) {
    all.push(makeCheck(check, table, known));
    yield all.length / checks.length;
  }
  return all;
}

function makeCheck(check: Check, table: Tabulated, known: Results): Made {
  const key = JSON.stringify(check);
  const last = known.get(key);
  const ids = last?.made.ids ?? rowsOf(check).filter((id) => !givenLimits.has(id));
  const items = ids.map((id) => table.items.get(id));
  if (last && items.every((item, i) => item === last.items[i])) return last.made;
  const made: Made = { check, ids, result: judge(check, table.items) };
  known.set(key, { items, made });
  return made;
}

/** The result of one check; `instead` are numbers read otherwise. */
export function judge(
  check: Check,
  items: ReadonlyMap<string, Quantity>,
  instead?: ReadonlyMap<string, Quantity>,
): Result {
  return evaluate(check, (id) => instead?.get(id) ?? items.get(id) ?? givenLimits.get(id), "printed");
}
