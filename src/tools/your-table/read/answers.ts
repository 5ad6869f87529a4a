import { blocksOf } from "./blocks.ts";
import { nOf } from "./n-of.ts";
import { itemAt, type Tabulated } from "./tabulate.ts";

/** The answers to one question, as the reader says where they stand. */
export type Answered = {
  readonly id: string;
  /** Null where an answer lacks one: then they make no whole. */
  readonly counts: readonly string[] | null;
  readonly percents: readonly string[] | null;
  /** The count of the row that sums them up. */
  readonly total: string | null;
  /** The n of the answers, each once. */
  readonly n: readonly string[];
};

export function answersOf(table: Tabulated): readonly Answered[] {
  if (table.options.answers === "down") return answersDown(table);
  return table.options.answers === "across" ? answersAcross(table) : [];
}

function answersDown(table: Tabulated): readonly Answered[] {
  return blocksOf(table).flatMap(({ answers, total }, block) =>
    table.counts.map((series, i) => ({
      id: `${block}:${i}`,
      counts: whole(answers.map((line) => itemAt(table, series, line, "count"))),
      percents: whole(answers.map((line) => itemAt(table, series, line, "percent"))),
      total: total && itemAt(table, series, total, "count"),
      n: distinct(answers.map((line) => nOf(table, series, line))),
    })),
  );
}

function answersAcross(table: Tabulated): readonly Answered[] {
  return table.lines.map((line) => ({
    id: `row ${line.row}`,
    counts: whole(table.counts.map((series) => itemAt(table, series, line, "count"))),
    percents: whole(table.counts.map((series) => itemAt(table, series, line, "percent"))),
    total: null,
    n: distinct(table.counts.map((series) => nOf(table, series, line))),
  }));
}

function whole(ids: readonly (string | null)[]): readonly string[] | null {
  const found = ids.filter((id) => id !== null);
  return found.length === ids.length && found.length > 1 ? found : null;
}

function distinct(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}
