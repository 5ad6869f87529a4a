import { describe, expect, it } from "vitest";
import type { Grouping } from "../query.ts";
import { answer, grouped } from "./run-fixture.ts";

describe("derived columns", () => {
  it("are worked out in turn, and filters, groups and sorting may use them", () => {
    const derived = [
      { name: "double", formula: "fund * 2" },
      { name: "more", formula: "double > 10" },
    ];
    expect(answer({ derived, columns: ["double", "more"] })).toEqual([
      [25, "true"],
      [null, null],
      [15, "true"],
      [15, "true"],
      [-2, "false"],
    ]);
    expect(grouped({ by: ["more"], measures: [{ as: "n", fn: "count" }] }, { derived })).toEqual([
      ["false", 1],
      ["true", 3],
      [null, 1],
    ]);
  });

  it("of an answer use its columns, those of a pivot too", () => {
    const group: Grouping = {
      by: ["region", "year"],
      measures: [{ as: "n", fn: "count" }],
      pivot: { column: "year", measure: "n" },
    };
    const results = [{ name: "both", formula: "coalesce(`2010`, 0) + coalesce(`2011`, 0)" }];
    const asked = {
      group,
      results,
      sort: [{ column: "both", descending: true }],
      columns: ["region", "both"],
    };
    expect(answer(asked)).toEqual([
      ["江苏", 2],
      ["浙江", 1],
      [null, 0],
    ]);
    // 2010 is there no longer: the column made of it is missing, and the answer stands.
    expect(answer({ ...asked, filters: [{ op: "in", column: "year", values: [2011] }] })).toEqual([
      ["江苏", null],
    ]);
  });
});
