import type { FiveCounts } from "../../stats/five-counts.ts";
import { netScore } from "../../stats/net-score.ts";
import { topTwoShare } from "../../stats/top-two-share.ts";
import type { Row } from "../../data/row.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** Which rows a Likert chart draws: the counts of a table, one bar a `category`, five answers. */
export type LikertOptions = {
  readonly table: string;
  /** Column whose categories are the bars, in their declared order. */
  readonly category: string;
  /** Column that gathers bars under a heading. */
  readonly group?: string;
  /** Bars to draw; all where left out. */
  readonly only?: readonly string[];
};

export type LikertSegment = {
  readonly row: string;
  readonly answer: string;
  readonly count: number;
  /** 0–100, from counts. */
  readonly percent: number;
};

export type LikertBar = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly n: number;
  readonly segments: readonly LikertSegment[];
  /** Very and fairly satisfied together, 0–100, from counts. */
  readonly topTwo: number;
  /** Row that holds the top-two share. */
  readonly topTwoRow: string;
  /** Satisfied minus dissatisfied, −100–100, from counts. */
  readonly net: number;
  /** Row that holds the net score. */
  readonly netRow: string;
};

export type LikertSeries = {
  readonly kind: "likert";
  readonly legend: readonly LegendEntry[];
  readonly bars: readonly LikertBar[];
};

const ANSWERS = ["very-satisfied", "fairly-satisfied", "so-so", "dissatisfied", "very-dissatisfied"] as const;

/**
 * Bars of a five-level satisfaction table. Shares come from the counts as read, never from printed percentages.
 *
 * @throws Error when a bar lacks one of the five answers
 */
export function likertSeries(options: LikertOptions, source: Source): LikertSeries {
  const { table, category, group, only } = options;
  const counts = source.rows.filter((row) => row.table === table && row.measure === "count");
  const inBar = (id: string) => (row: Row) =>
    row.dims[category] === id && row.dims["printed_in"] !== "derived";
  const bars = source
    .categories(table, category)
    .filter((id) => only?.includes(id) ?? true)
    .filter((id) => counts.some((row) => inBar(id)(row) && row.dims["answer"] === "so-so"))
    .map((id): LikertBar => {
      const own = ANSWERS.map((answer) => {
        const matching = counts.filter((row) => inBar(id)(row) && row.dims["answer"] === answer);
        const found = matching.find((row) => row.dims["printed_in"] === "table") ?? matching[0];
        if (found?.value == null) throw new Error(`Likert bar "${id}" has no count for "${answer}".`);
        return { row: found.id, answer, count: found.value, groupOf: group ? (found.dims[group] ?? "") : "" };
      });
      const five = own.map(({ count }) => count) as unknown as FiveCounts;
      const { n, share } = topTwoShare(five);
      const derived = (measure: string, answer: string): string =>
        source.rows.find(
          ({ status, table: of, dims, measure: own }) =>
            status === "derived" &&
            of === table &&
            own === measure &&
            dims[category] === id &&
            dims["answer"] === answer,
        )?.id ?? "";
      return {
        id,
        label: source.name(table, category, id),
        group: group ? source.name(table, group, own[0]?.groupOf ?? "") : "",
        n,
        segments: own.map(({ row, answer, count }) => ({ row, answer, count, percent: (100 * count) / n })),
        topTwo: 100 * share,
        topTwoRow: derived("percent", "satisfied"),
        net: 100 * netScore(five),
        netRow: derived("net_score", "all"),
      };
    });
  return {
    kind: "likert",
    legend: ANSWERS.map((answer, i) => ({
      key: answer,
      label: source.name(table, "answer", answer),
      fill: `--satisfaction-${i + 1}`,
      mark: "square",
    })),
    bars,
  };
}
