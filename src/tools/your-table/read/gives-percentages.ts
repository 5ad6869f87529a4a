import type { Check } from "../../../audit/check.ts";
import { evaluate } from "../../../audit/evaluate.ts";
import { isFit } from "../../../audit/verdict.ts";
import { grim } from "../checks/grim.ts";
import { percentageOfCount } from "../checks/percentage-of-count.ts";
import type { Tabulated } from "./tabulate.ts";
import type { Denominator } from "./work.ts";

type Fit = { readonly tested: number; readonly fit: number };

/** Whether the n that stands there gives at least half of the percentages with their counts, or else most of the others. */
export function givesPercentages(table: Tabulated, denominator: Denominator): boolean {
  const read = { ...table, options: { ...table.options, denominator } };
  const counted = fitting(read, percentageOfCount.plan(read));
  if (counted.tested > 0) return counted.fit * 2 >= counted.tested;
  const alone = fitting(read, grim.plan(read));
  return alone.fit * 3 >= alone.tested * 2;
}

function fitting({ items }: Tabulated, checks: readonly Check[]): Fit {
  const verdicts = checks
    .map((check) => evaluate(check, (id) => items.get(id), "printed").verdict)
    .filter((verdict) => verdict !== "not-testable");
  return { tested: verdicts.length, fit: verdicts.filter(isFit).length };
}
