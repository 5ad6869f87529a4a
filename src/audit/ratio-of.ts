import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/**
 * part ÷ whole = ratio, or, where `percent` is true, 100 × part ÷ whole = ratio. All three are printed; unlike
 * percentage-of-count the part need be no count and the ratio may be above 100.
 *
 * Assumes that both are in the same unit. Does not see a slip of the decimal point that both share.
 */
export type RatioOf = {
  readonly id: string;
  readonly kind: "ratio-of";
  readonly part: string;
  readonly whole: string;
  readonly ratio: string;
  readonly percent?: boolean;
};

export const ratioOf: Kind<RatioOf> = {
  fields: { part: "row", whole: "row", ratio: "row", percent: "true or false?" },
  rows: ({ part, whole, ratio }) => [part, whole, ratio],
  judge: ({ part, whole, ratio, percent = false }, { operand }) => {
    const [dividend, divisor] = [operand(part), operand(whole)];
    return decide(
      compare(
        operand(ratio),
        percent
          ? { op: "quotient-percent", operands: [dividend], divisor }
          : { op: "quotient", dividend, divisor, times: 1 },
      ),
    );
  },
};
