import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runQuery } from "../arquero/run.ts";
import type { Cell, Column } from "../column.ts";
import type { Query } from "../query.ts";
import type { Table } from "../table.ts";
import { anyQuery } from "./any-query.ts";
import { settle } from "./settle.ts";

const cells: Readonly<Record<string, readonly Cell[]>> = {
  number: [1.5, null, -0],
  integer: [2007, 2013, null],
  date: ["2013-10-01", null, "2007-01-31"],
  category: ["a", "b", null],
  text: ["不满意", "", null],
};
const types = ["number", "integer", "date", "category", "text"] as const;

/** A table that has many of the columns a question names. */
function tableFor(query: Query, kinds: readonly number[]): Table {
  const { by = [], measures = [] } = query.group ?? {};
  const named = [...query.filters, ...measures].flatMap((part) => ("column" in part ? [part.column] : []));
  const names = [...new Set(["a", ...by, ...named])];
  const columns = names.map((name, at): Column => ({ name, type: types[(kinds[at] ?? 0) % 5] ?? "text" }));
  return { columns, rows: 3, data: columns.map(({ type }) => cells[type] ?? []) };
}

describe("a settled question", () => {
  it("has an answer, whatever was asked", () => {
    const asked = fc.tuple(anyQuery, fc.array(fc.nat(4), { maxLength: 12 }));
    fc.assert(
      fc.property(asked, ([query, kinds]) => {
        const table = tableFor(query, kinds);
        const settled = settle({ ...query, types: {} }, table.columns).query;
        expect(runQuery(table, settled).of).toBe(3);
      }),
      { numRuns: 400 },
    );
  });
});
