import { computeEstimate, type EstimateExpression, operandsOfEstimate } from "./estimate-expression.ts";
import { add, divide, multiply, subtract } from "./interval.ts";
import { combine, exactly, measure, type Measure } from "./measure.ts";
import type { Operand } from "./operand.ts";

/** Arithmetic over published numbers: what is computed is what a reader is shown. */
export type Expression =
  /** Σ operands */
  | { readonly op: "sum"; readonly operands: readonly Operand[] }
  /** from − Σ operands */
  | { readonly op: "difference"; readonly from: Operand; readonly operands: readonly Operand[] }
  /** 100 × Σ operands ÷ divisor */
  | { readonly op: "quotient-percent"; readonly operands: readonly Operand[]; readonly divisor: Operand }
  /** Σ (perHead × people) ÷ per */
  | { readonly op: "product-sum"; readonly products: readonly Product[]; readonly per: number }
  /** dividend × times ÷ divisor */
  | {
      readonly op: "quotient";
      readonly dividend: Operand;
      readonly divisor: Operand;
      readonly times: number;
    }
  /** 100 × (to − from) ÷ from; where it falls, 100 × (from − to) ÷ from */
  | { readonly op: "relative-change"; readonly from: Operand; readonly to: Operand; readonly falls: boolean }
  /** times × count ÷ (n × items), the count a whole number that no document prints; null where none is known */
  | {
      readonly op: "granular";
      readonly count: number | null;
      readonly n: Operand;
      readonly items: number;
      readonly times: 1 | 100;
    }
  /** How many things are listed. */
  | { readonly op: "length"; readonly length: number }
  /** The operand itself, printed elsewhere. */
  | { readonly op: "same"; readonly operands: readonly [Operand] }
  | EstimateExpression;

export type Product = { readonly perHead: Operand; readonly people: Operand };

/** Every operand, in the order of the arithmetic. */
export function operandsOf(expression: Expression): readonly Operand[] {
  switch (expression.op) {
    case "sum":
    case "same":
      return expression.operands;
    case "difference":
      return [expression.from, ...expression.operands];
    case "quotient-percent":
      return [...expression.operands, expression.divisor];
    case "product-sum":
      return expression.products.flatMap(({ perHead, people }) => [perHead, people]);
    case "quotient":
      return [expression.dividend, expression.divisor];
    case "relative-change":
      return [expression.from, expression.to];
    case "granular":
      return [expression.n];
    case "length":
      return [];
    default:
      return operandsOfEstimate(expression);
  }
}

/** The result, every rounding propagated; null where an operand is missing or a divisor may be zero. */
export function compute(expression: Expression): Measure | null {
  switch (expression.op) {
    case "sum":
      return sum(expression.operands.map(measure));
    case "same":
      return measure(expression.operands[0]);
    case "length":
      return exactly(expression.length);
    case "difference":
      return combine(measure(expression.from), sum(expression.operands.map(measure)), subtract);
    case "quotient-percent": {
      const counts = sum(expression.operands.map(measure));
      return combine(combine(counts, exactly(100), multiply), measure(expression.divisor), divide);
    }
    case "product-sum": {
      const products = expression.products.map(({ perHead, people }) =>
        combine(measure(perHead), measure(people), multiply),
      );
      return combine(sum(products), exactly(expression.per), divide);
    }
    case "quotient": {
      const { dividend, divisor, times } = expression;
      return combine(combine(measure(dividend), exactly(times), multiply), measure(divisor), divide);
    }
    case "relative-change": {
      // 100 × to ÷ from − 100: `from` stands in it once, so that its rounding is not counted twice.
      const { from, to, falls } = expression;
      const ratio = combine(combine(measure(to), exactly(100), multiply), measure(from), divide);
      return falls ? combine(exactly(100), ratio, subtract) : combine(ratio, exactly(100), subtract);
    }
    case "granular": {
      const { count, n, items, times } = expression;
      if (count === null) return null;
      return combine(exactly(count * times), combine(measure(n), exactly(items), multiply), divide);
    }
    default:
      return computeEstimate(expression);
  }
}

function sum(measures: readonly (Measure | null)[]): Measure | null {
  return measures.reduce<Measure | null>((total, next) => combine(total, next, add), exactly(0));
}
