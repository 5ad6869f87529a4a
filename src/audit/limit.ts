import { type Comparison, compareWith } from "./compare.ts";
import { type Expression, operandsOf } from "./expression.ts";
import { judgeOrder } from "./judge-order.ts";
import { measure, type Measure } from "./measure.ts";
import type { Operand } from "./operand.ts";
import { reasonAgainst } from "./reason-against.ts";
import type { Reason } from "./verdict.ts";

export type Limit = "least" | "most";

/** The relations with which a number can still be a limit on that side. */
const LIMITING: Readonly<Record<Limit, readonly string[]>> = {
  least: ["=", ">", "≥"],
  most: ["=", "<", "≤"],
};

/** Whether what is computed keeps to a printed limit. Of a range, the end that allows more is the limit. */
export function compareLimit(terms: Expression, target: Operand, limit: Limit): Comparison {
  const goal = measure(target);
  const judgement = (computed: Measure) => {
    if (goal === null) throw new Error(`"${target.id}" is missing: judge only a limit with a value.`);
    const [low, high] = limit === "least" ? [goal, computed] : [computed, goal];
    // A range allows all that its outer end allows.
    return judgeOrder([low[0]], [high[1] ?? high[0]], target.precision);
  };
  return { ...compareWith(target, terms, reasonFor(operandsOf(terms), target, limit), judgement), limit };
}

function reasonFor(operands: readonly Operand[], target: Operand, limit: Limit): Reason | null {
  const reason = reasonAgainst(operands, target);
  if (reason !== null) return reason;
  return LIMITING[limit].includes(target.relation) ? null : "bound";
}
