import type { Answered } from "./answered.ts";
import { type Block, blocksOf } from "./blocks.ts";
import type { Line } from "./line.ts";
import { basisTotal, nOf } from "./n-of.ts";
import { isRate } from "./names.ts";
import type { Series } from "./series.ts";
import { itemAt, type Tabulated } from "./tabulate.ts";
import { isNoWhole, makesWhole } from "./whole.ts";

/** Where some make a whole, those that evidently are no such answers are left out. */
export function answersOf(table: Tabulated): readonly Answered[] {
  const all = askedIn(table);
  return all.some((each) => makesWhole(each, table)) ? all.filter((each) => !isNoWhole(each, table)) : all;
}

export function askedIn(table: Tabulated): readonly Answered[] {
  if (table.options.answers === "down") return answersDown(table);
  return table.options.answers === "across" ? answersAcross(table) : [];
}

function answersDown(table: Tabulated): readonly Answered[] {
  const blocks = blocksOf(table);
  const plain = blocks.flatMap((block, at) =>
    table.counts.flatMap((series, i) =>
      series.basis ? [] : [answeredIn(table, series, block, `${at}:${i}`)],
    ),
  );
  const based = table.counts.flatMap((series) => {
    const block = series.basis && basisBlock(table, series.basis);
    return block ? [answeredIn(table, series, block, `${series.basis ?? ""} total`)] : [];
  });
  return [...plain, ...based];
}

/** The valid answers, or all with those that are missing. */
function basisBlock(table: Tabulated, basis: "first" | "last"): Block | null {
  const total = basisTotal(table, basis);
  const valid = basisTotal(table, "first");
  if (total === null || valid === null) return null;
  const lines = table.lines.filter(
    ({ isTotal, block }) => !isTotal && (basis === "last" || block === valid.block),
  );
  return { answers: lines, total };
}

function answeredIn(table: Tabulated, series: Series, { answers, total }: Block, id: string): Answered {
  const all = (part: "count" | "percent") => whole(answers.map((line) => itemAt(table, series, line, part)));
  const summed = percentAt(table, series, total);
  const isHundred = isAll(summed);
  // The same counts stand beside percentages of all where no answer is missing.
  const isSecond = series.basis === "first" && basisTotal(table, "first") === basisTotal(table, "last");
  return {
    id,
    counts: isSecond ? null : all("count"),
    // A rate of all is no sum of rates.
    percents: summed === null || isHundred ? all("percent") : null,
    total: total && itemAt(table, series, total, "count"),
    isSummed: isHundred,
    areRates: isRate(table.headers[series.columns.percent ?? -1] ?? ""),
    n: distinct(answers.map((line) => nOf(table, series, line))),
  };
}

/** A total of 100%, as it may be rounded. */
function isAll(percent: number | null): boolean {
  return percent !== null && Math.abs(percent - 100) <= 1;
}

/** Whether percentages may be shares of the counts beside them: what sums them up is 100%, or else no name says that they are rates. */
export function mayBeShares(table: Tabulated, series: Series, total: Line | null): boolean {
  const summed = percentAt(table, series, total);
  return summed === null ? !isRate(table.headers[series.columns.percent ?? -1] ?? "") : isAll(summed);
}

function percentAt(table: Tabulated, series: Series, line: Line | null): number | null {
  const id = line && itemAt(table, series, line, "percent");
  return id === null ? null : (table.items.get(id)?.read ?? null);
}

function answersAcross(table: Tabulated): readonly Answered[] {
  return table.lines.map((line) => ({
    id: `row ${line.row}`,
    counts: whole(table.counts.map((series) => itemAt(table, series, line, "count"))),
    percents: whole(table.counts.map((series) => itemAt(table, series, line, "percent"))),
    total: null,
    isSummed: false,
    areRates: false,
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
