import type { UncheckedReason } from "../../audit/unchecked.ts";
import { allVerdicts, countVerdicts, type Verdict } from "../../audit/verdict.ts";
import { datasetOf } from "../site.ts";
import type { FigureDeclaration, Study } from "../study.ts";
import { rowsBehind } from "./figure-rows.ts";
import { checkResults } from "./results.ts";

/** What the checks say of the numbers that a figure rests on, as printed. */
export type FigureAudit = {
  readonly checks: number;
  /** Verdicts that occur with their numbers of checks, the best first. */
  readonly verdicts: readonly (readonly [Verdict, number])[];
  /** Why those of its numbers that stand in no check stand in none, each reason once. */
  readonly reasons: readonly (UncheckedReason | "outside")[];
  /** Numbers of the figure that stand in no check. */
  readonly unchecked: number;
};

/** Null where a figure has no numbers. */
export function figureAudit(study: Study, figure: FigureDeclaration): FigureAudit | null {
  const rows = rowsBehind(study, figure);
  if (rows.length === 0) return null;
  const results = checkResults("en").filter(({ figures }) => figures.includes(figure.id));
  const checked = new Set(results.flatMap((result) => result.rows));
  const open = rows.filter(({ id }) => !checked.has(id));
  const counts = countVerdicts(results.map(({ printed }) => printed));
  return {
    checks: results.length,
    verdicts: allVerdicts.flatMap((verdict) =>
      counts[verdict] > 0 ? [[verdict, counts[verdict]] as const] : [],
    ),
    unchecked: open.length,
    reasons: [
      ...new Set(
        open.map(({ id, dataset }): UncheckedReason | "outside" => {
          const declared = datasetOf(dataset).unchecked.find(({ rows: ids }) => ids.includes(id));
          return declared?.reason ?? "outside";
        }),
      ),
    ],
  };
}
