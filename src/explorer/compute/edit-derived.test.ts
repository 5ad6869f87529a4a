import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../query/query.ts";
import type { Query } from "../../query/query.ts";
import { addDerived, changeDerived, removeDerived } from "./edit-derived.ts";

const plain = emptyQuery({ kind: "own", name: "a.csv" });
const rate = { name: "rate", formula: "count / n" };

describe("a derived column", () => {
  it("is shown where the answer has it", () => {
    expect(addDerived({ ...plain, columns: ["n"] }, "derived", rate).columns).toEqual(["n", "rate"]);
    expect(addDerived(plain, "derived", rate).columns).toBeNull();
    const grouped: Query = { ...plain, group: { by: ["n"], measures: [], pivot: null }, columns: ["n"] };
    expect(addDerived(grouped, "derived", rate).columns).toEqual(["n"]);
    expect(addDerived(grouped, "results", rate).columns).toEqual(["n", "rate"]);
  });

  it("takes its new name along: formulas, filters, groups, measures, order, columns shown", () => {
    const asked: Query = {
      ...addDerived(addDerived(plain, "derived", rate), "derived", { name: "per cent", formula: "rate*100" }),
      filters: [{ op: "range", column: "rate", low: 0, high: null }],
      sort: [{ column: "rate", descending: false }],
      columns: ["rate"],
    };
    const changed = changeDerived(asked, "derived", 0, { name: "比率", formula: "count / n / 2" });
    expect(changed.derived).toEqual([
      { name: "比率", formula: "count / n / 2" },
      { name: "per cent", formula: "比率*100" },
    ]);
    expect(changed.filters[0]?.column).toBe("比率");
    expect(changed.sort[0]?.column).toBe("比率");
    expect(changed.columns).toEqual(["比率"]);
  });

  it("whose rows are grouped leaves alone a column of the answer of the same name", () => {
    const asked: Query = {
      ...addDerived(plain, "derived", rate),
      group: {
        by: ["district"],
        measures: [
          { as: "rate", fn: "mean", column: "rate" },
          { as: "s", fn: "share", where: { column: "rate", values: [1] }, weight: "rate" },
        ],
        pivot: null,
      },
      sort: [{ column: "rate", descending: true }],
    };
    const changed = changeDerived(asked, "derived", 0, { ...rate, name: "ratio" });
    expect(changed.group?.measures).toEqual([
      { as: "rate", fn: "mean", column: "ratio" },
      { as: "s", fn: "share", where: { column: "ratio", values: [1] }, weight: "ratio" },
    ]);
    expect(changed.sort).toEqual([{ column: "rate", descending: true }]);
  });

  it("is removed by its place", () => {
    expect(removeDerived(addDerived(plain, "derived", rate), "derived", 0).derived).toEqual([]);
  });
});
