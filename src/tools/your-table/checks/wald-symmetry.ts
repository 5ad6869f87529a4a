import { intervalsOf } from "./interval-of.ts";
import type { Rule } from "./rule.ts";

/** Each estimate with its interval, where the reader does not say that the intervals were computed otherwise. */
export const waldSymmetry: Rule = {
  kind: "wald-symmetry",
  plan: (table) =>
    intervalsOf(table).flatMap(({ estimate, low, high, standing }) =>
      estimate === null || !standing.isEven
        ? []
        : [
            {
              id: `wald:${estimate}`,
              kind: "wald-symmetry",
              estimate,
              low,
              high,
              scale: standing.scale,
            },
          ],
    ),
};
