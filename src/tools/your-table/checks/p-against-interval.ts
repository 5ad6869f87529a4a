import { intervalsOf } from "./interval-of.ts";
import type { Rule } from "./rule.ts";

/** Each p with its interval; recomputed from both where the interval is of Wald's form. */
export const pAgainstInterval: Rule = {
  kind: "p-against-interval",
  plan: (table) =>
    intervalsOf(table).flatMap(({ estimate, low, high, p, standing }) =>
      p === null || standing.nullValue === null
        ? []
        : [
            {
              id: `p:${p}`,
              kind: "p-against-interval",
              ...(estimate === null || !standing.isEven ? {} : { estimate }),
              p,
              low,
              high,
              null: standing.nullValue,
              level: table.options.level,
            },
          ],
    ),
};
