import type { Comparison } from "../../../audit/compare.ts";
import type { EstimateExpression } from "../../../audit/estimate-expression.ts";
import type { Operand } from "../../../audit/operand.ts";
import { alphaOf, quantileOfLevel } from "../../../audit/wald.ts";
import type { Tool } from "../tool.ts";

/** How a number is written as typed, and a computed one beside it. */
export type TermWriter = {
  readonly text: Tool["text"];
  readonly typed: (operand: Operand) => string;
  readonly computed: (value: number, precision: number) => string;
};

const LEAST_P = 1e-4;

/** The arithmetic of estimates, intervals and p: "√(1.12 × 1.96) = 1.4816". Null for what no table of a reader's asks. */
export function writeEstimateTerms(
  terms: EstimateExpression,
  { computed, against }: Comparison,
  { text, typed, computed: written }: TermWriter,
): string | null {
  const precision = against?.precision ?? 1;
  const result = computed === null ? "?" : written(computed, precision);
  switch (terms.op) {
    case "interval":
      return text("arithmetic.interval", { interval: ends(terms, typed, text) });
    case "interval-middle": {
      const [low, high] = [typed(terms.low), typed(terms.high)];
      return terms.scale === "log" ? `√(${low} × ${high}) = ${result}` : `(${low} + ${high}) ÷ 2 = ${result}`;
    }
    case "p-beside-interval": {
      const [from, to] = [terms.low.value ?? NaN, terms.high.value ?? NaN];
      const touches = from === terms.nullValue || to === terms.nullValue;
      const holds = from < terms.nullValue && terms.nullValue < to;
      return text(`arithmetic.interval-${touches ? "touches" : holds ? "holds" : "leaves-out"}`, {
        level: terms.level,
        interval: ends(terms, typed, text),
        null: terms.nullValue,
        alpha: alphaOf(terms.level),
      });
    }
    case "p-from-interval": {
      const on = (x: Operand): string => `${terms.nullValue === 1 ? "ln " : ""}${typed(x)}`;
      const error = `(${on(terms.high)} − ${on(terms.low)}) ÷ (2 × ${quantileOfLevel(terms.level).toFixed(2)})`;
      const p =
        computed === null
          ? "= ?"
          : computed < LEAST_P
            ? `< ${LEAST_P}`
            : `= ${written(computed, Math.min(precision, 0.01))}`;
      return text("arithmetic.two-sided-p", { formula: `z = ${on(terms.estimate)} ÷ (${error})`, p });
    }
    default:
      return null;
  }
}

function ends(
  { low, high }: { readonly low: Operand; readonly high: Operand },
  typed: TermWriter["typed"],
  text: Tool["text"],
): string {
  return `${typed(low)}${text("punctuation.dash")}${typed(high)}`;
}
