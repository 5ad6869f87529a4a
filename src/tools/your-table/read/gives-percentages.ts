import type { Check } from "../../../audit/check.ts";
import { evaluate } from "../../../audit/evaluate.ts";
import { isFit } from "../../../audit/verdict.ts";
import { grim } from "../checks/grim.ts";
import { percentageOfCount } from "../checks/percentage-of-count.ts";
import { columnHint } from "./column-hint.ts";
import { isRate } from "./names.ts";
import type { Tabulated } from "./tabulate.ts";
import type { Denominator } from "./work.ts";

type Fit = { readonly tested: number; readonly fit: number };

/** Percentages without counts that are too few to tell whether the n gives them. */
const FEW = 3;

/**
 * Whether the n that stands there gives the percentages: where counts, percentages and n have columns of their own, their
 * names say so; else at least half of those with counts follow from it, or two thirds of those without.
 */
export function givesPercentages(table: Tabulated, denominator: Denominator): boolean {
  const read = { ...table, options: { ...table.options, denominator } };
  const names = read.counts.flatMap(({ columns: { percent } }) => read.headers[percent ?? -1] ?? []);
  const counted = fitting(read, percentageOfCount.plan(read));
  if (counted.tested > 0) {
    return (denominator === "column" && !names.some(isRate)) || counted.fit * 2 >= counted.tested;
  }
  const alone = fitting(read, grim.plan(read));
  const areNamed = names.every((name) => columnHint(name) === "percent" && !isRate(name));
  return (areNamed && alone.tested < FEW) || alone.fit * 3 >= alone.tested * 2;
}

function fitting({ items }: Tabulated, checks: readonly Check[]): Fit {
  const verdicts = checks
    .map((check) => evaluate(check, (id) => items.get(id), "printed").verdict)
    .filter((verdict) => verdict !== "not-testable");
  return { tested: verdicts.length, fit: verdicts.filter(isFit).length };
}
