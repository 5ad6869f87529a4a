import { nOf } from "../read/n-of.ts";
import { itemAt } from "../read/tabulate.ts";
import type { Rule } from "./rule.ts";

/** Each percentage, where its count and its n stand beside it. */
export const percentageOfCount: Rule = {
  kind: "percentage-of-count",
  plan: (table) =>
    table.lines.flatMap((line) =>
      table.counts.flatMap((series) => {
        const count = itemAt(table, series, line, "count");
        const percent = itemAt(table, series, line, "percent");
        const n = nOf(table, series, line);
        if (count === null || percent === null || n === null || n === count) return [];
        return [{ id: `percentage:${percent}`, kind: "percentage-of-count", counts: [count], n, percent }];
      }),
    ),
};
