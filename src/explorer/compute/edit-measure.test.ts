import { expect, it } from "vitest";
import { emptyQuery } from "../../query/query.ts";
import type { Query } from "../../query/query.ts";
import { changeMeasure, renameMeasure } from "./edit-measure.ts";

const of = { where: null, weight: "count" } as const;
const asked: Query = {
  ...emptyQuery({ kind: "own", name: "a.csv" }),
  group: {
    by: ["place"],
    measures: [
      { as: "s", fn: "share", ...of },
      { as: "s_low", fn: "wilson-low", ...of },
      { as: "s_high", fn: "wilson-high", ...of },
      { as: "rows", fn: "count" },
    ],
    pivot: null,
  },
  results: [{ name: "width", formula: "s_high - s_low" }],
  columns: ["place", "s", "s_low", "s_high"],
};
const names = (query: Query) => query.group?.measures.map(({ as }) => as);

it("renames the interval with its share, and what speaks of it", () => {
  const renamed = renameMeasure(asked, 0, "part");
  expect(names(renamed)).toEqual(["part", "part_low", "part_high", "rows"]);
  expect(renamed.results[0]?.formula).toBe("part_high - part_low");
  expect(names(renameMeasure(asked, 3, "n"))).toEqual(["s", "s_low", "s_high", "n"]);
});

it("changes a share and its interval as one", () => {
  const free = { where: null, weight: null } as const;
  const changed = changeMeasure(asked, 0, [
    { as: "s", fn: "share", ...free },
    { as: "s_low", fn: "wilson-low", ...free },
    { as: "s_high", fn: "wilson-high", ...free },
  ]);
  expect(names(changed)).toEqual(["s", "s_low", "s_high", "rows"]);
  expect(changed.group?.measures.map((measure) => "weight" in measure && measure.weight)).toEqual([
    null,
    null,
    null,
    false,
  ]);
});

it("drops the interval where it is wanted no more, and adds what is new", () => {
  const mean = changeMeasure(asked, 0, [{ as: "mean_n", fn: "mean", column: "n" }]);
  expect(names(mean)).toEqual(["mean_n", "rows"]);
  expect(mean.columns).toEqual(["place", "mean_n"]);
  const more = changeMeasure({ ...asked, columns: ["rows"] }, 3, [
    { as: "t", fn: "share", where: null, weight: null },
    { as: "t_low", fn: "wilson-low", where: null, weight: null },
  ]);
  expect(more.columns).toEqual(["t", "t_low"]);
});
