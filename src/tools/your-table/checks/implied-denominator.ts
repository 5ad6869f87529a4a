import { mayBeShares } from "../read/answers.ts";
import { blocksOf } from "../read/blocks.ts";
import { isPlainName } from "../read/column-hint.ts";
import type { Line } from "../read/line.ts";
import { says } from "../read/names.ts";
import { nOf } from "../read/n-of.ts";
import type { Series } from "../read/series.ts";
import { itemAt, type Tabulated } from "../read/tabulate.ts";
import type { Rule } from "./rule.ts";

/** Counts with their percentages where no n is given: those of one question must have one in common. */
export const impliedDenominator: Rule = {
  kind: "implied-denominator",
  plan: (table) =>
    samplesOf(table).flatMap((sample) => {
      const shares = sample.flatMap(([line, series]) => {
        const count = itemAt(table, series, line, "count");
        const percent = itemAt(table, series, line, "percent");
        if (count === null || percent === null || nOf(table, series, line) !== null) return [];
        return [{ count, percent }];
      });
      const [first] = shares;
      return first === undefined
        ? []
        : [{ id: `implied:${first.percent}`, kind: "implied-denominator", shares }];
    }),
};

/** The places of the table whose numbers are of the same people. */
function samplesOf(table: Tabulated): readonly (readonly (readonly [Line, Series])[])[] {
  const { lines, counts, options, headers } = table;
  if (options.answers === "across")
    return lines.map((line) => counts.map((series) => [line, series] as const));
  // Where percentages are not of the total that stands there, they are of no counts beside them.
  const isOfOthers = options.denominator === "none" && lines.some(({ isTotal }) => isTotal);
  if (isOfOthers) return [];
  if (options.answers === "down")
    return blocksOf(table).flatMap(({ answers, total }) =>
      counts
        .filter((series) => mayBeShares(table, series, total))
        .map((series) => answers.map((line) => [line, series] as const)),
    );
  const named = counts.filter(({ columns: { count, percent } }) => {
    const name = headers[percent ?? -1] ?? "";
    return count === percent || isPlainName(name) || says(name, "share");
  });
  return lines.flatMap((line) => named.map((series) => [[line, series] as const]));
}
