import { compare } from "./compare.ts";
import { decimalSlip } from "./decimal-slip.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/**
 * Σ (perHead × people) ÷ per = amount; `per` is 1 unless the rate is printed per so many people. Any of them
 * may be a range: 15–17 a site × 12 sites fits every amount from 180 to 204.
 *
 * With `slip`, the result also tells where the decimal point of the amount as printed would have to stand,
 * the other numbers taken under the reading.
 */
export type PerHeadTimesPeople = {
  readonly id: string;
  readonly kind: "per-head-times-people";
  readonly terms: readonly { readonly perHead: string; readonly people: string }[];
  readonly per?: number;
  readonly amount: string;
  readonly slip?: boolean;
};

export const perHeadTimesPeople: Kind<PerHeadTimesPeople> = {
  fields: { terms: "products", per: "positive number?", amount: "row", slip: "true or false?" },
  // A rate or a population may stand in more than one term.
  rows: ({ terms, amount }) => [
    ...new Set(terms.flatMap(({ perHead, people }) => [perHead, people])),
    amount,
  ],
  judge: ({ terms, per = 1, amount, slip = false }, { operand, printed }) => {
    const products = terms.map(({ perHead, people }) => ({
      perHead: operand(perHead),
      people: operand(people),
    }));
    const result = decide(compare(operand(amount), { op: "product-sum", products, per }));
    const asPrinted = printed(amount).value;
    if (!slip || asPrinted === null || result.computed === null) return result;
    const found = decimalSlip(asPrinted, result.computed);
    return found === null ? result : { ...result, decimalSlip: found };
  },
};
