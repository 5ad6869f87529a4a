import { describe, expect, it } from "vitest";
import type { Cell, Column } from "../../query/column.ts";
import { type Query, emptyQuery } from "../../query/query.ts";
import { cautionColumns, cautionOf } from "./caution.ts";

const columns: readonly Column[] = [
  { name: "year", type: "integer" },
  { name: "sex", type: "category", title: "Sex" },
  { name: "count", type: "integer" },
  { name: "count_status", type: "category" },
  { name: "count_relation", type: "category" },
];
const cells: Readonly<Record<string, readonly Cell[]>> = {
  year: [2012, 2012, 2012, 2013],
  sex: ["all", "men", "women", "men"],
  count: [10, 4, 6, null],
  count_status: ["printed", "corrected", "unresolved", "corrected"],
  count_relation: [null, null, ">", null],
};
const asked = (part: Partial<Query>): Query => ({ ...emptyQuery({ kind: "own", name: "x" }), ...part });
const sum = (by: readonly string[], column = "count"): Partial<Query> => ({
  group: { by, measures: [{ as: "s", fn: "sum", column }], pivot: null },
});
const values = (names: readonly string[] | null) =>
  new Map((names ?? []).map((name) => [name, cells[name] ?? []]));

const inFinding = (column: string, at: number): boolean => column === "count" && at !== 1;

describe("cautionOf", () => {
  it("counts the corrected, doubtful and bounding numbers, and those in a finding, among those summed up, and not where there is none", () => {
    const query = asked(sum(["sex"]));
    const names = cautionColumns(query, columns);
    expect(cautionOf(query, columns, values(names), inFinding)).toEqual({
      corrected: 1,
      unresolved: 1,
      bounded: 1,
      finding: 2,
      wholes: [],
    });
  });

  it("names the columns in which a whole stands among its parts", () => {
    const query = asked(sum(["year"]));
    expect(cautionOf(query, columns, values(cautionColumns(query, columns)), inFinding).wholes).toEqual([
      "Sex",
    ]);
  });

  it("follows a computed column to the numbers it is made of", () => {
    const derived = [{ name: "double", formula: "count * 2" }];
    const query = asked({ ...sum(["sex"], "double"), derived });
    expect(cautionColumns(query, columns)).toContain("count_status");
    expect(cautionOf(query, columns, values(cautionColumns(query, columns)), inFinding).corrected).toBe(1);
  });

  it("has nothing to say where lines are rows, or only counted", () => {
    expect(cautionColumns(asked({}), columns)).toBeNull();
    const counted = asked({ group: { by: ["sex"], measures: [{ as: "n", fn: "count" }], pivot: null } });
    expect(cautionColumns(counted, columns)).toBeNull();
  });

  it("reads the status of facts from their one column", () => {
    const facts: readonly Column[] = [
      { name: "value", type: "number" },
      { name: "status", type: "category" },
      { name: "relation", type: "category" },
    ];
    const query = asked(sum([], "value"));
    expect(cautionColumns(query, facts)).toEqual(["value", "status", "relation"]);
    const found = new Map<string, readonly Cell[]>([
      ["value", [1, 2]],
      ["status", ["unresolved", "printed"]],
      ["relation", ["=", "≈"]],
    ]);
    expect(cautionOf(query, facts, found, inFinding)).toMatchObject({ unresolved: 1, bounded: 1 });
  });
});
