import { table as arqueroTable } from "arquero";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../column.ts";
import type { Query } from "../query.ts";
import type { Table } from "../table.ts";
import { compile } from "./compile.ts";
import { cellOfValue } from "./held-column.ts";
import { randomQuestion, randomTable } from "./random-questions.ts";
import { referenceAnswer } from "./reference-answer.ts";
import { runSteps } from "./run-steps.ts";
import { runQuery } from "./run.ts";

const asked = randomTable.chain((table) => fc.tuple(fc.constant(table), randomQuestion(table)));

/** Cells to nine digits: sums of the same numbers differ in their last ones by the order they are added in. */
function toDigits(lines: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return lines.map((line) =>
    line.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(9)) + 0 : cell)),
  );
}

/**
 * Powers of random numbers can be so large that a sum of them, in which all but the last digits cancel out, depends on
 * the order it is added in.
 */
function isBeyondDigits(lines: readonly (readonly Cell[])[]): boolean {
  return lines.some((line) => line.some((cell) => typeof cell === "number" && Math.abs(cell) > 1e15));
}

describe("an answer of the engine", () => {
  it("has the lines, order and missing cells that plain loops give", () => {
    fc.assert(
      fc.property(asked, ([table, query]) => {
        const expected = referenceAnswer(table, query);
        const result = runQuery(table, query);
        expect(result.columns.map(({ name }) => name)).toEqual(expected.names);
        const lines = result.lines(0, result.rows);
        fc.pre(!isBeyondDigits(lines) && !isBeyondDigits(expected.lines));
        expect(toDigits(lines)).toEqual(toDigits(expected.lines));
        expect([result.matched, result.of]).toEqual([expected.matched, table.rows]);
      }),
      { numRuns: 3000 },
    );
  });

  it("is the same for each page, after other questions to the same table", () => {
    fc.assert(
      fc.property(
        asked,
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }),
        ([table, query], starts) => {
          const whole = runQuery(table, query);
          const lines = whole.lines(0, whole.rows);
          for (const start of starts) {
            runQuery(table, { ...query, search: "a" });
            expect(runQuery(table, query).lines(start, start + 3)).toEqual(lines.slice(start, start + 3));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the steps, run by Arquero alone", () => {
  it("give the same lines, order and missing cells", () => {
    fc.assert(
      fc.property(asked, ([table, query]) => {
        const result = runQuery(table, query);
        // An answer without columns has no lines in Arquero; its pivot makes no column "", and one of two of the same name.
        if (
          result.columns.length === 0 ||
          result.columns.some(({ name }) => name === "" || name.endsWith("_2"))
        )
          return;
        const [lines, stepped] = [result.lines(0, result.rows), bySteps(table, query)];
        fc.pre(!isBeyondDigits(lines) && !isBeyondDigits(stepped));
        expect(toDigits(stepped)).toEqual(toDigits(lines));
      }),
      { numRuns: 2000 },
    );
  });
});

function bySteps(table: Table, query: Query): readonly (readonly Cell[])[] {
  const names = new Map<string, string>();
  const nameOf = (name: string): string => {
    const known = names.get(name) ?? `列 ${names.size}`;
    names.set(name, known);
    return known;
  };
  // A pivot of Arquero names its columns by the values.
  const result = runQuery(table, query);
  const pivoted = result.available.filter(({ from }) => from === "pivot").map(({ name }) => name);
  for (const name of pivoted) names.set(name, name);
  const steps = compile(query, table.columns, nameOf, { astral: true, pivoted });
  const data = Object.fromEntries(table.columns.map(({ name }, at) => [nameOf(name), table.data[at] ?? []]));
  const made = runSteps(arqueroTable(data), steps);
  const shown = made.columnNames();
  return Array.from({ length: made.numRows() }, (_, line) =>
    shown.map((name) => cellOfValue(made.get(name, line))),
  );
}
