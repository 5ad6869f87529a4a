import { describe, expect, it } from "vitest";
import type { Filter, Query } from "../query.ts";
import { all, passing, table } from "./run-fixture.ts";
import { runQuery } from "./run.ts";

describe("filters", () => {
  it("by values leave missing cells out, unless null is among them", () => {
    expect(passing({ op: "in", column: "region", values: ["江苏"] })).toEqual([0, 1]);
    expect(passing({ op: "in", column: "region", values: ["江苏", null] })).toEqual([0, 1, 3]);
    expect(passing({ op: "in", column: "year", values: [2010, 2012] })).toEqual([0, 2, 4]);
    expect(passing({ op: "in", column: "year", values: [] })).toEqual([]);
  });

  it("by values left out keep missing cells, unless null is among them", () => {
    expect(passing({ op: "not-in", column: "region", values: ["江苏"] })).toEqual([2, 3, 4]);
    expect(passing({ op: "not-in", column: "region", values: ["江苏", null] })).toEqual([2, 4]);
    expect(passing({ op: "not-in", column: "region", values: [] })).toEqual([0, 1, 2, 3, 4]);
  });

  it("do not take text for a number", () => {
    expect(passing({ op: "in", column: "year", values: ["2010"] })).toEqual([]);
    expect(passing({ op: "range", column: "year", low: "2010", high: null })).toEqual([]);
    expect(passing({ op: "contains", column: "year", text: "20" })).toEqual([]);
  });

  it("by range take both ends; an open range leaves missing cells out", () => {
    expect(passing({ op: "range", column: "fund", low: -1, high: 7.5 })).toEqual([2, 3, 4]);
    expect(passing({ op: "range", column: "fund", low: null, high: 0 })).toEqual([4]);
    expect(passing({ op: "range", column: "fund", low: null, high: null })).toEqual([0, 2, 3, 4]);
    expect(passing({ op: "range", column: "day", low: "2010-01-01", high: "2010-12-31" })).toEqual([0, 4]);
  });

  it("by text do not mind its case", () => {
    expect(passing({ op: "contains", column: "note", text: "FUND" })).toEqual([0, 2]);
    expect(passing({ op: "starts", column: "note", text: "A (" })).toEqual([4]);
    expect(passing({ op: "equals", column: "note", text: "Fund" })).toEqual([2]);
    expect(passing({ op: "contains", column: "note", text: "" })).toEqual([0, 2, 3, 4]);
  });

  it("by pattern do, and a pattern that is none is an error", () => {
    expect(passing({ op: "pattern", column: "note", text: "^fund|\\(b\\)" })).toEqual([2, 4]);
    expect(passing({ op: "pattern", column: "note", text: "^.{2}$" })).toEqual([3]);
    expect(() => passing({ op: "pattern", column: "note", text: "(" })).toThrow(/pattern.*"note"/);
  });

  it("find missing cells and those present", () => {
    expect(passing({ op: "missing", column: "fund" })).toEqual([1]);
    expect(passing({ op: "present", column: "fund" })).toEqual([0, 2, 3, 4]);
  });

  it("must all be passed, or any; the search in either case", () => {
    const filters: Filter[] = [
      { op: "in", column: "year", values: [2010] },
      { op: "in", column: "region", values: ["浙江"] },
    ];
    const origins = (change: Partial<Query>): readonly number[] =>
      runQuery(table, { ...all, ...change }).origins(0, 9);
    expect(origins({ filters })).toEqual([2]);
    expect(origins({ filters, match: "any" })).toEqual([0, 2, 4]);
    expect(origins({ filters, match: "any", search: "fund" })).toEqual([0, 2]);
    expect(origins({ filters: [], match: "any" })).toHaveLength(5);
  });

  it("search text, categories and dates for a part, numbers for the whole", () => {
    const found = (search: string): readonly number[] => runQuery(table, { ...all, search }).origins(0, 9);
    expect(found("CITY")).toEqual([0]);
    expect(found("江")).toEqual([0, 1, 2, 4]);
    expect(found("-31")).toEqual([0, 1, 3, 4]);
    expect(found("7.50")).toEqual([2, 3]);
    expect(found("7")).toEqual([]);
  });

  it("take what the reader writes for text, never for code", () => {
    for (const text of ['"', "\\", "`${1}`", '"); throw 1; ("', "\u2028</script>"]) {
      expect(passing({ op: "equals", column: "note", text })).toEqual([]);
      expect(passing({ op: "in", column: "note", values: [text, "fund"] })).toEqual([2]);
    }
  });
});
