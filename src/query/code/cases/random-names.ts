import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { quotedName } from "../../formula/write-formula.ts";
import { emptyQuery, type Query } from "../../query.ts";
import type { Table } from "../../table.ts";

/** A table whose names and values are any text, and a question that uses them. */
export type NamedCase = { readonly table: Table; readonly csv: string; readonly query: Query };

const sign = fc.oneof(
  fc.constantFrom(
    "'",
    '"',
    "`",
    "\\",
    "\n",
    "\t",
    ";",
    "--",
    "/*",
    "*/",
    "$",
    "{",
    "}",
    "%",
    "#",
    "\u2028",
    "）",
    "a",
    "A",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
);
// A zero character is in no text of a database, a carriage return ends a line, a mark of byte order begins a file.
const text = fc
  .array(sign, { minLength: 1, maxLength: 6 })
  .map((signs) => signs.join("").replace(/[\0\r\ufeff]/g, ""))
  .filter((value) => value !== "" && value.trim() === value);
const name = fc.oneof(
  text,
  fc.constantFrom("__proto__", "constructor", "row number", "n", "d", "op", "select", "rows", "kept", "名"),
);

export const randomNames: fc.Arbitrary<NamedCase> = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 5, maxLength: 5 }),
    values: fc.uniqueArray(text, { minLength: 3, maxLength: 3 }),
    grouped: fc.boolean(),
  })
  .map(({ names, values, grouped }) => {
    const [word = "", number = "", made = "", measure = "", result = ""] = names;
    const [a = "", b = "", c = ""] = values;
    const words = [b, a, null, c, a];
    const numbers = [1, null, 3, 4, 5];
    const query: Query = {
      ...emptyQuery({ kind: "own", name: "any.csv" }),
      derived: [{ name: made, formula: `concat(${quotedName(word)}, "${b.replaceAll('"', '""')}")` }],
      filters: [
        { op: "not-in", column: word, values: [c] },
        { op: "contains", column: word, text: a },
        { op: "missing", column: word },
        { op: "range", column: number, low: 1, high: 3 },
      ],
      match: "any",
      group: grouped
        ? { by: [word, made], measures: [{ as: measure, fn: "sum", column: number }], pivot: null }
        : null,
      results: grouped ? [{ name: result, formula: `${quotedName(measure)} * 2` }] : [],
      sort: [{ column: word, descending: true }],
    };
    return {
      query,
      table: {
        columns: [
          { name: word, type: "category", levels: [b] },
          { name: number, type: "number" },
        ],
        rows: 5,
        data: [words, numbers],
      },
      csv: csvFormatRows([[word, number], ...words.map((cell, i) => [cell ?? "", String(numbers[i] ?? "")])]),
    };
  });
