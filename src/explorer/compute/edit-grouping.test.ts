import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../query/query.ts";
import type { Query } from "../../query/query.ts";
import {
  addGroup,
  addMeasures,
  clearGrouping,
  moveGroup,
  removeGroup,
  removeMeasure,
  setPivot,
} from "./edit-grouping.ts";
import { renameMeasure } from "./edit-measure.ts";

const plain = emptyQuery({ kind: "own", name: "a.csv" });
const grouped: Query = addMeasures(addGroup(addGroup(plain, "district", "rows"), "year", "rows"), [
  { as: "mean_age", fn: "mean", column: "age" },
]);

describe("grouping", () => {
  it("counts the rows of each group from the first column on", () => {
    expect(addGroup(plain, "district", "rows").group).toEqual({
      by: ["district"],
      measures: [{ as: "rows", fn: "count" }],
      pivot: null,
    });
  });

  it("never has two columns of one name", () => {
    const first = addGroup(plain, "rows", "rows");
    expect(first.group?.measures).toEqual([{ as: "rows_2", fn: "count" }]);
    const later = addGroup(addGroup(plain, "district", "rows"), "rows", "rows");
    expect(later.group).toMatchObject({ by: ["district", "rows"], measures: [{ as: "rows_2" }] });
    const twice = addMeasures(grouped, [
      { as: "mean_age", fn: "mean", column: "age" },
      { as: "mean_age", fn: "mean", column: "age" },
    ]);
    expect(twice.group?.measures.map(({ as }) => as)).toEqual([
      "rows",
      "mean_age",
      "mean_age_2",
      "mean_age_3",
    ]);
  });

  it("takes a column once", () => {
    expect(addGroup(grouped, "year", "rows")).toBe(grouped);
  });

  it("keeps its columns in the order chosen", () => {
    expect(moveGroup(grouped, 1, 0).group?.by).toEqual(["year", "district"]);
    expect(moveGroup(grouped, 0, -1).group?.by).toEqual(["district", "year"]);
  });

  it("makes one line of all rows where it has measures alone, and ends where it has nothing", () => {
    const one = removeGroup(removeGroup(grouped, 1), 0);
    expect(one.group).toMatchObject({ by: [], measures: [{ as: "rows" }, { as: "mean_age" }] });
    expect(removeMeasure(removeMeasure(one, 1), 0).group).toBeNull();
  });

  it("loses its pivot with the column or the measure of it", () => {
    const pivoted = setPivot(grouped, { column: "year", measure: "mean_age" });
    expect(pivoted.group?.pivot).toEqual({ column: "year", measure: "mean_age" });
    expect(removeGroup(pivoted, 1).group?.pivot).toBeNull();
    expect(removeMeasure(pivoted, 1).group?.pivot).toBeNull();
    expect(setPivot(grouped, { column: "elsewhere", measure: "rows" }).group?.pivot).toBeNull();
  });

  it("shows its own columns: those of the rows that were chosen are forgotten, and the other way", () => {
    const chosen = { ...plain, columns: ["age"] };
    const begun = addGroup(chosen, "district", "rows");
    expect(begun.columns).toBeNull();
    expect(addMeasures({ ...begun, columns: ["rows"] }, [{ as: "n", fn: "count" }]).columns).toEqual([
      "rows",
      "n",
    ]);
    expect(clearGrouping({ ...begun, columns: ["rows"] }).columns).toBeNull();
    expect(clearGrouping(chosen).columns).toEqual(["age"]);
  });
});

describe("renameMeasure", () => {
  it("is followed by all that speaks of the column", () => {
    const asked: Query = {
      ...setPivot(grouped, { column: "year", measure: "mean_age" }),
      results: [{ name: "twice", formula: "mean_age*2 + min(mean_age, 1)" }],
      sort: [{ column: "mean_age", descending: true }],
      columns: ["district", "mean_age"],
      chart: { mark: "bars", x: "mean_age", y: "district", colour: null, facet: null, low: null, high: null },
    };
    const renamed = renameMeasure(asked, 1, "mean age");
    expect(renamed.group?.measures[1]?.as).toBe("mean age");
    expect(renamed.group?.pivot?.measure).toBe("mean age");
    expect(renamed.results).toEqual([{ name: "twice", formula: "`mean age`*2 + min(`mean age`, 1)" }]);
    expect(renamed.sort).toEqual([{ column: "mean age", descending: true }]);
    expect(renamed.columns).toEqual(["district", "mean age"]);
    expect(renamed.chart).toMatchObject({ x: "mean age", y: "district" });
  });
});
