import { describe, expect, it } from "vitest";
import { rowChanges } from "./row-changes.ts";

const record = (id: string, cells: Readonly<Record<string, string>>) => ({ cells: { id, ...cells } });

describe("rowChanges", () => {
  it("names each number that differs, with both values", () => {
    const before = [record("a", { value: "1", unit: "percent" }), record("b", { value: "2" })];
    const after = [record("a", { value: "1.5", unit: "persons" }), record("b", { value: "2" })];
    expect(rowChanges(before, after)).toEqual([
      { id: "a", column: "value", old: "1", new: "1.5" },
      { id: "a", column: "unit", old: "percent", new: "persons" },
    ]);
  });

  it("passes over words", () => {
    expect(rowChanges([record("a", { note: "old" })], [record("a", { note: "new" })])).toEqual([]);
  });

  it("lists what a new row and a removed one hold", () => {
    const before = [record("gone", { value: "3", low: "2", high: "4", unit: "times" })];
    const after = [record("came", { value: "", low: "15", high: "17" })];
    expect(rowChanges(before, after)).toEqual([
      { id: "came", column: "low", old: "", new: "15" },
      { id: "came", column: "high", old: "", new: "17" },
      { id: "gone", column: "value", old: "3", new: "" },
      { id: "gone", column: "low", old: "2", new: "" },
      { id: "gone", column: "high", old: "4", new: "" },
    ]);
  });
});
