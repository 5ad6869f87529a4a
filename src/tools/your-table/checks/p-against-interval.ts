import { intervalsOf } from "./interval-of.ts";
import type { Rule } from "./rule.ts";

/** Each p with its interval; recomputed from both where the interval is of Wald's form. */
export const pAgainstInterval: Rule = {
  kind: "p-against-interval",
  plan: (table) =>
    intervalsOf(table).flatMap(({ estimate, low, high, p }) =>
      p === null
        ? []
        : [
            {
              id: `p:${p}`,
              kind: "p-against-interval",
              ...(estimate === null || !table.options.wald ? {} : { estimate }),
              p,
              low,
              high,
              null: table.options.ratio ? 1 : 0,
              level: table.options.level,
            },
          ],
    ),
};
