import { describe, expect, it } from "vitest";
import type { Column } from "../../query/column.ts";
import { chooseValues, facetLines, holds } from "./choose-values.ts";

const grade: Column = {
  name: "grade",
  type: "ordered",
  levels: ["low", "high"],
  labels: { low: "低", high: "高" },
};
const plain: Column = { name: "plain", type: "category" };
const top = [
  { value: "high", count: 5 },
  { value: "low", count: 3 },
];

describe("chooseValues", () => {
  const base = { column: "grade", op: "in" } as const;
  it("begins, widens and narrows a filter, and ends it with its last value", () => {
    const one = chooseValues(null, base, ["low"], true);
    expect(one).toEqual({ op: "in", column: "grade", values: ["low"] });
    const two = chooseValues(one, base, [null, "low"], true);
    expect(two?.values).toEqual(["low", null]);
    expect(chooseValues(two, base, ["low"], false)?.values).toEqual([null]);
    expect(chooseValues(two, base, ["low", null], false)).toBeNull();
  });
});

describe("facetLines", () => {
  it("orders by level where all are levels, else by count", () => {
    const values = (column: Column) =>
      facetLines({ top, missing: 0, distinct: 2 }, [], column, "缺失").map(({ value }) => value);
    expect(values(grade)).toEqual(["low", "high"]);
    expect(values(plain)).toEqual(["high", "low"]);
  });

  it("keeps what is chosen though no row is left, and missing at the end", () => {
    expect(facetLines({ top, missing: 2, distinct: 2 }, ["gone"], plain, "缺失").slice(2)).toEqual([
      { value: "gone", label: "gone", count: 0 },
      { value: null, label: "缺失", count: 2 },
    ]);
    expect(facetLines({ top: [], missing: 0, distinct: 0 }, [null], plain, "缺失")).toEqual([
      { value: null, label: "缺失", count: 0 },
    ]);
  });

  it("tells no count of a chosen value that may have rows beyond those counted", () => {
    const [, , beyond] = facetLines({ top, missing: 0, distinct: 9 }, ["rare"], plain, "缺失");
    expect(beyond).toEqual({ value: "rare", label: "rare", count: null });
  });

  it("labels values, but not by what every object has", () => {
    const [first] = facetLines(
      { top: [{ value: "constructor", count: 1 }], missing: 0, distinct: 1 },
      [],
      grade,
      "",
    );
    expect(first?.label).toBe("constructor");
  });
});

it("a facet is searched by label and by value, whatever their case", () => {
  const line = { value: "Low", label: "低", count: 1 };
  expect(holds(line, "lo")).toBe(true);
  expect(holds(line, " 低 ")).toBe(true);
  expect(holds(line, "高")).toBe(false);
});
