/** The same actions written by hand for Arquero, in a worker that answers with the first 100 lines as objects. */
import { agg, desc, escape, op, type table as arqueroTable } from "arquero";
import * as arquero from "arquero";
import { madeTable } from "./made-table.ts";

type Arquero = ReturnType<typeof arqueroTable>;
type Row = Readonly<Record<string, never>>;

const measures = {
  n: op.count(),
  mean: op.mean("income"),
  median: op.median("share"),
  sd: op.stdev("share"),
};
const wilson = (sign: number) => (d: { k: number; n: number }) =>
  (100 * (d.k + 1.92073 + sign * 1.95996 * Math.sqrt((d.k * (d.n - d.k)) / d.n + 0.960365))) /
  (d.n + 3.84146);
const profile = (table: Arquero, column: string): Arquero =>
  table.groupby(column).count().orderby(desc("count"));
const bins = (table: Arquero, column: string): Arquero => {
  const low = Number(agg(table, op.min(column)));
  const width = (Number(agg(table, op.max(column))) - low) / 20;
  return table
    .derive({ bin: escape((d: Row) => Math.floor((Number(d[column]) - low) / width)) })
    .groupby("bin")
    .count();
};
const passing = (table: Arquero, turn: number): Arquero =>
  table.filter(`d => d.income != null && d.income >= ${turn} && d.income <= 900000`);

const byHand: Readonly<Record<string, (table: Arquero, turn: number) => Arquero>> = {
  "page of 100": (table, turn) => table.slice(turn * 1700, turn * 1700 + 100),
  "filter: category": (table, turn) =>
    table.filter(`d => op.includes(["第${turn + 1}省", "第9省", null], d.region)`),
  "filter: number range": (table, turn) =>
    table.filter(`d => d.income != null && d.income >= ${1000 * turn} && d.income <= 5e5`),
  "filter: text contains": (table, turn) =>
    table.filter(`d => op.includes(op.lower(d.name), "pital ${turn}")`),
  "filter: pattern": (table, turn) =>
    table.filter(`d => op.match(d.name, /${turn}\\d+ (city|Fund)$/u) != null`),
  search: (table, turn) =>
    table.filter(
      ["region", "view", "day", "name", "note", "kind"]
        .map((name) => `op.includes(op.lower(d.${name}), "y 12${turn}")`)
        .join(" || "),
    ),
  "sort: number": (table, turn) => {
    const column = turn % 2 ? "income" : "people";
    return table.orderby(turn > 2 ? desc(column) : column);
  },
  "sort: text": (table, turn) => {
    const column = turn % 2 ? "note" : "name";
    return table.orderby(turn > 2 ? desc(column) : column);
  },
  "sort: three columns": (table, turn) =>
    table.orderby(...["view", "day", "share"].map((name) => (turn % 2 === 0 ? desc(name) : name))),
  "group by one, 4 measures": (table, turn) => {
    const by = ["region", "view", "year"][turn % 3] ?? "";
    return passing(table, turn).groupby(by).rollup(measures).orderby(by);
  },
  "group by two, 4 measures": (table, turn) => {
    const by = ["region", turn % 2 ? "view" : "year"];
    return passing(table, turn).groupby(by).rollup(measures).orderby(by);
  },
  "group by each name": (table, turn) => {
    const by = turn % 2 ? "note" : "name";
    return passing(table, turn).groupby(by).count().orderby(by);
  },
  "distinct names": (table, turn) =>
    passing(table, turn)
      .groupby(turn % 2 ? "view" : "kind")
      .rollup({ d: op.distinct("name") }),
  "share and Wilson bounds": (table, turn) =>
    passing(table, turn)
      .groupby(turn % 2 ? "kind" : "region")
      .rollup({ k: `d => op.sum(op.includes(["high", "very high"], d.view) ? 1 : 0)`, n: op.count() })
      .derive({ share: "d => 100 * d.k / d.n", low: escape(wilson(-1)), high: escape(wilson(1)) }),
  pivot: (table, turn) => {
    const by = turn % 2 ? "kind" : "region";
    return passing(table, turn)
      .groupby(by, "year")
      .rollup(measures)
      .groupby(by)
      .pivot("year", "mean")
      .orderby(by);
  },
  "derived column": (table, turn) =>
    table.derive({ made: `d => d.share > ${turn} ? op.round(d.income / d.people * 1000) / 10 : null` }),
  "profile: income": (table) => bins(table, "income"),
  "profile: year": (table, turn) => bins(passing(table, turn), "year"),
  "profile: region": (table, turn) => profile(passing(table, turn), "region"),
  "profile: day": (table, turn) => profile(passing(table, turn), "day"),
  "profile: name": (table, turn) => profile(passing(table, turn), "name"),
};

let table: Arquero | undefined;

addEventListener("message", ({ data }: MessageEvent<{ rows?: number; name?: string; turn?: number }>) => {
  if (data.rows !== undefined) {
    const made = madeTable(data.rows);
    table = arquero.table(
      Object.fromEntries(made.columns.map(({ name }, at) => [name, made.data[at] ?? []])),
    );
    postMessage("ready");
  } else if (table && data.name !== undefined) {
    postMessage(byHand[data.name]?.(table, data.turn ?? 0).objects({ limit: 100 }));
  }
});
