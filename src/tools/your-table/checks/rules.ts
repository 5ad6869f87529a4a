import { grim } from "./grim.ts";
import { impliedDenominator } from "./implied-denominator.ts";
import { insideInterval } from "./inside-interval.ts";
import { pAgainstInterval } from "./p-against-interval.ts";
import { partsMakeTotal } from "./parts-make-total.ts";
import { percentageOfCount } from "./percentage-of-count.ts";
import type { Rule } from "./rule.ts";
import { sameQuantity } from "./same-quantity.ts";
import { sharesMake100 } from "./shares-make-100.ts";
import { subgroupsMakeN } from "./subgroups-make-n.ts";
import { waldSymmetry } from "./wald-symmetry.ts";
import { withinLimits } from "./within-limits.ts";

/** Every kind of check that is asked of a table, in the order in which they are shown. */
export const rules: readonly Rule[] = [
  withinLimits,
  percentageOfCount,
  partsMakeTotal,
  subgroupsMakeN,
  sharesMake100,
  sameQuantity,
  grim,
  impliedDenominator,
  insideInterval,
  waldSymmetry,
  pAgainstInterval,
];
