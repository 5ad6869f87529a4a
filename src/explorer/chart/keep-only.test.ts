import { describe, expect, it } from "vitest";
import type { ChartInput } from "../../charts/explore/input.ts";
import type { ChartChoice } from "../../query/query.ts";
import { keepOnly } from "./keep-only.ts";

const choice: ChartChoice = { mark: "bars", x: "n", y: "a", colour: "b", facet: null, low: null, high: null };
const input: ChartInput = {
  columns: [
    { name: "a", type: "category", from: "source" },
    { name: "b", type: "category", from: "source" },
    { name: "n", type: "number", from: "source" },
  ],
  values: [
    ["x", "x", "y", null],
    ["1", "2", "1", "2"],
    [1, 2, 3, 4],
  ],
  lines: 4,
  locale: "en",
  isOwn: false,
};
const unasked = { group: null, match: "all", filters: [] } as const;

describe("keepOnly", () => {
  it("keeps the lines of one value", () => {
    expect(keepOnly([0, 1], unasked, choice, input)).toEqual([{ op: "in", column: "a", values: ["x"] }]);
  });
  it("keeps a missing value", () => {
    expect(keepOnly([3], unasked, choice, input)).toEqual([
      { op: "in", column: "a", values: [null] },
      { op: "in", column: "b", values: ["2"] },
    ]);
  });
  it("gives none where values would keep other lines too", () => {
    expect(keepOnly([1, 2], unasked, choice, input)).toBeNull();
  });
  it("gives none for no line, for all lines, and where any filter is enough", () => {
    expect(keepOnly([], unasked, choice, input)).toBeNull();
    expect(keepOnly([0, 1, 2, 3], unasked, choice, input)).toBeNull();
    const any = { ...unasked, match: "any", filters: [{ op: "present", column: "a" }] } as const;
    expect(keepOnly([0], any, choice, input)).toBeNull();
  });
});
