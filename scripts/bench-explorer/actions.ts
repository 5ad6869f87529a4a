import { emptyQuery, type Measure, type Query } from "../../src/query/query.ts";

/** What a reader does: a question, or the profile of a column. `turn` makes each time a little different. */
export type Action = {
  readonly name: string;
  readonly query: (turn: number) => Query;
  readonly start?: (turn: number) => number;
  readonly profile?: string;
};

const all = emptyQuery({ kind: "own", name: "bench.csv" });
const ask =
  (change: (turn: number) => Partial<Query>): Action["query"] =>
  (turn) => ({ ...all, ...change(turn) });
const count: Measure = { as: "n", fn: "count" };
const measures: readonly Measure[] = [
  count,
  { as: "mean", fn: "mean", column: "income" },
  { as: "median", fn: "median", column: "share" },
  { as: "sd", fn: "sd", column: "share" },
];
/** Among rows that differ each time, so that nothing is answered from what is kept. */
const passing = (change: (turn: number) => Partial<Query>): Action["query"] =>
  ask((turn) => ({
    filters: [{ op: "range", column: "income", low: turn, high: 900_000 }],
    ...change(turn),
  }));

export const actions: readonly Action[] = [
  { name: "page of 100", query: ask(() => ({})), start: (turn) => turn * 1700 },
  {
    name: "filter: category",
    query: ask((turn) => ({
      filters: [{ op: "in", column: "region", values: [`第${turn + 1}省`, "第9省", null] }],
    })),
  },
  {
    name: "filter: number range",
    query: ask((turn) => ({ filters: [{ op: "range", column: "income", low: 1000 * turn, high: 5e5 }] })),
  },
  {
    name: "filter: text contains",
    query: ask((turn) => ({ filters: [{ op: "contains", column: "name", text: `PITAL ${turn}` }] })),
  },
  {
    name: "filter: pattern",
    query: ask((turn) => ({
      filters: [{ op: "pattern", column: "name", text: `${turn}\\d+ (city|Fund)$` }],
    })),
  },
  { name: "search", query: ask((turn) => ({ search: `y 12${turn}` })) },
  {
    name: "sort: number",
    query: ask((turn) => ({ sort: [{ column: turn % 2 ? "income" : "people", descending: turn > 2 }] })),
  },
  {
    name: "sort: text",
    query: ask((turn) => ({ sort: [{ column: turn % 2 ? "note" : "name", descending: turn > 2 }] })),
  },
  {
    name: "sort: three columns",
    query: ask((turn) => ({
      sort: ["view", "day", "share"].map((column) => ({ column, descending: turn % 2 === 0 })),
    })),
  },
  {
    name: "group by one, 4 measures",
    query: passing((turn) => ({
      group: { by: [["region", "view", "year"][turn % 3] ?? ""], measures, pivot: null },
    })),
  },
  {
    name: "group by two, 4 measures",
    query: passing((turn) => ({
      group: { by: ["region", turn % 2 ? "view" : "year"], measures, pivot: null },
    })),
  },
  {
    name: "group by each name",
    query: passing((turn) => ({
      group: { by: [turn % 2 ? "note" : "name"], measures: [count], pivot: null },
    })),
  },
  {
    name: "distinct names",
    query: passing((turn) => ({
      group: {
        by: [turn % 2 ? "view" : "kind"],
        measures: [{ as: "d", fn: "distinct", column: "name" }],
        pivot: null,
      },
    })),
  },
  {
    name: "share and Wilson bounds",
    query: passing((turn) => ({
      group: {
        by: [turn % 2 ? "kind" : "region"],
        measures: (["share", "wilson-low", "wilson-high"] as const).map((fn) => ({
          as: fn,
          fn,
          where: { column: "view", values: ["high", "very high"] },
          weight: null,
        })),
        pivot: null,
      },
    })),
  },
  {
    name: "pivot",
    query: passing((turn) => ({
      group: {
        by: [turn % 2 ? "kind" : "region", "year"],
        measures,
        pivot: { column: "year", measure: "mean" },
      },
    })),
  },
  {
    name: "derived column",
    query: ask((turn) => ({
      derived: [{ name: "made", formula: `if(share > ${turn}, round(income / people * 100, 1), missing)` }],
    })),
  },
  ...["income", "year", "region", "day", "name"].map((profile): Action => ({
    name: `profile: ${profile}`,
    query: profile === "income" ? otherPassing : passing(() => ({})),
    profile,
  })),
];

function otherPassing(turn: number): Query {
  return { ...all, filters: [{ op: "range", column: "share", low: turn, high: 95 }] };
}
