import { describe, expect, it } from "vitest";
import type { ChartChoice } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";
import { fieldsOf, withField } from "./fields.ts";

const columns: readonly ResultColumn[] = [
  { name: "group", type: "category", from: "group" },
  { name: "share", type: "number", from: "measure" },
];
const bars: ChartChoice = {
  mark: "bars",
  x: "share",
  y: "group",
  colour: null,
  facet: null,
  low: null,
  high: null,
};

describe("fieldsOf", () => {
  it("offers numbers alone where a mark measures", () => {
    const [x, y] = fieldsOf(bars, columns);
    expect(x).toMatchObject({ name: "x", empty: true, columns: [{ name: "share" }] });
    expect(y?.columns).toHaveLength(2);
  });
  it("has no interval for a histogram", () => {
    expect(fieldsOf({ mark: "histogram" }, columns).map(({ name }) => name)).toEqual(["x", "facet"]);
  });
});

describe("withField", () => {
  it("lets a column change places", () => {
    expect(withField(bars, "colour", "group")).toMatchObject({ colour: "group", y: null });
    expect(withField({ ...bars, colour: "year" }, "colour", "group")).toMatchObject({
      colour: "group",
      y: "year",
    });
  });
  it("empties a field", () => {
    expect(withField(bars, "y", null).y).toBeNull();
  });
});
