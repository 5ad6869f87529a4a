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
  /** How many things are listed. */
  | { readonly op: "length"; readonly length: number }
  /** The operand itself, printed elsewhere. */
  | { readonly op: "same"; readonly operands: readonly [Operand] };

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
    case "length":
      return [];
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
  }
}

function sum(measures: readonly (Measure | null)[]): Measure | null {
  return measures.reduce<Measure | null>((total, next) => combine(total, next, add), exactly(0));
}
