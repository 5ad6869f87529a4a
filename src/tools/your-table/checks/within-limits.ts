import { passedLimits } from "./limits-of.ts";
import type { Rule } from "./rule.ts";

/** Each count and each percentage beyond what it can be. Of nearly all others it would say no more than that they can be. */
export const withinLimits: Rule = { kind: "within-limits", plan: passedLimits };
