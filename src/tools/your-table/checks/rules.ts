import { partsMakeTotal } from "./parts-make-total.ts";
import { percentageOfCount } from "./percentage-of-count.ts";
import type { Rule } from "./rule.ts";
import { sameQuantity } from "./same-quantity.ts";
import { subgroupsMakeN } from "./subgroups-make-n.ts";

/** Every kind of check that is asked of a table, in the order in which they are shown. */
export const rules: readonly Rule[] = [percentageOfCount, partsMakeTotal, subgroupsMakeN, sameQuantity];
