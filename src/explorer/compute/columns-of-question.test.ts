import { describe, expect, it } from "vitest";
import type { Column } from "../../query/column.ts";
import { emptyQuery } from "../../query/query.ts";
import type { Query } from "../../query/query.ts";
import { answerColumns, asideLast, resultColumns } from "./columns-of-question.ts";
import { rowColumns } from "../state/row-columns.ts";

const table: readonly Column[] = [
  { name: "id", type: "text", aside: true },
  { name: "place", type: "category", title: "District" },
  { name: "code", type: "text" },
];
const asked: Query = {
  ...emptyQuery({ kind: "own", name: "a.csv" }),
  types: { code: { type: "number" } },
  derived: [
    { name: "half", formula: "code / 2" },
    { name: "big", formula: "half > 3" },
  ],
};
const grouped: Query = {
  ...asked,
  group: { by: ["place", "big"], measures: [{ as: "mean", fn: "mean", column: "half" }], pivot: null },
  results: [{ name: "twice", formula: "mean * 2" }],
};
const brief = (columns: readonly Column[]) => columns.map(({ name, type }) => `${name}: ${type}`);

describe("the columns of a question", () => {
  it("are those of the rows under the types set, and the derived before one of them", () => {
    expect(brief(rowColumns(asked, table))).toEqual([
      "id: text",
      "place: category",
      "code: number",
      "half: number",
      "big: category",
    ]);
    expect(brief(rowColumns(asked, table, 1)).at(-1)).toBe("half: number");
    expect(rowColumns(asked, table)[1]?.title).toBe("District");
  });

  it("are those of groups where it groups", () => {
    expect(brief(answerColumns(grouped, table, null))).toEqual([
      "place: category",
      "big: category",
      "mean: number",
      "twice: number",
    ]);
    expect(brief(resultColumns(grouped, table, null, 0)).at(-1)).toBe("mean: number");
    expect(resultColumns(asked, table, null)).toEqual([]);
  });

  it("has those of a pivot from its answer", () => {
    const group = grouped.group && { ...grouped.group, pivot: { column: "big", measure: "mean" } };
    const pivoted: Query = { ...grouped, group, results: [{ name: "gap", formula: "true - 1" }] };
    const available = [
      { name: "place", type: "category", from: "group" },
      { name: "false", type: "number", from: "pivot" },
      { name: "true", type: "number", from: "pivot" },
    ] as const;
    expect(brief(answerColumns(pivoted, table, { available }))).toEqual([
      "place: category",
      "false: number",
      "true: number",
      "gap: number",
    ]);
  });

  it("are offered with those shown at first in front", () => {
    expect(asideLast(table).map(({ name }) => name)).toEqual(["place", "code", "id"]);
  });
});
