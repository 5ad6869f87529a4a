import { isRate } from "../read/names.ts";
import { nOf } from "../read/n-of.ts";
import { itemAt } from "../read/tabulate.ts";
import type { Rule } from "./rule.ts";

/** Each percentage with an n and without a count of its own. */
export const grim: Rule = {
  kind: "grim",
  plan: (table) => {
    const hasCounts = table.counts.some(({ columns }) => columns.count !== undefined);
    return table.lines.flatMap((line) =>
      table.counts.flatMap((series) => {
        // Beside counts of the same n, a rate without its own may well be of others.
        if (hasCounts && isRate(table.headers[series.columns.percent ?? -1] ?? "")) return [];
        const value = itemAt(table, series, line, "percent");
        const n = nOf(table, series, line);
        if (value === null || n === null || itemAt(table, series, line, "count") !== null) return [];
        return [{ id: `grim:${value}`, kind: "grim", value, n }];
      }),
    );
  },
};
