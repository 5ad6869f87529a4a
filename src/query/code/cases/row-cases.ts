import { ask, derived, type CodeCase } from "./ask.ts";
import { filtersOn } from "./every-filter.ts";
import { formulas } from "./every-formula.ts";
import { nastyColumns } from "./nasty-table.ts";

const columns = nastyColumns.map(({ name }) => name);

export const filterCases: readonly CodeCase[] = columns.flatMap((column) =>
  filtersOn(column).map((filter) =>
    ask(`${filter.op} on ${column}: ${JSON.stringify(filter)}`, { filters: [filter], columns: ["id"] }),
  ),
);

export const formulaCases: readonly CodeCase[] = formulas.map((formula) =>
  ask(formula, { derived: [{ name: "made", formula }], columns: ["id", "made"] }),
);

/** Questions whose answer has the rows of the table: columns, match, search, order. */
export const rowCases: readonly CodeCase[] = [
  ask("the whole table", {}),
  ask("columns in another order", { columns: ["note", "id", "__proto__", "Score", "score"] }),
  ask("any of several", {
    filters: [
      { op: "in", column: "region", values: ["b"] },
      { op: "range", column: "score", low: 5, high: null },
      { op: "not-in", column: "grade", values: ["low"] },
    ],
    match: "any",
  }),
  ask("all of several", {
    filters: [
      { op: "in", column: "region", values: ["b", "渝中区", null] },
      { op: "range", column: "score", low: 3, high: null },
    ],
  }),
  ...["hello", "10", " 2.5 ", "3.50", "É", "%", "'", "nothing like it", "2013-10"].map((search) =>
    ask(`search ${search}`, { search, columns: ["id"] }),
  ),
  ...columns.flatMap((column) =>
    [false, true].map((descending) =>
      ask(`sort by ${column} ${descending ? "down" : "up"}`, {
        sort: [{ column, descending }],
        columns: [...new Set(["id", column])],
      }),
    ),
  ),
  ask("sort by several", {
    sort: [
      { column: "grade", descending: true },
      { column: "score", descending: false },
      { column: "region", descending: true },
    ],
  }),
  ask("derived in turn, sought, sorted", {
    derived: derived({
      double: "score * 2",
      "big one": "if(double > 5, 'BIG', missing)",
      flag: "double > 0",
    }),
    search: "big",
    sort: [
      { column: "big one", descending: true },
      { column: "double", descending: true },
    ],
  }),
  ask("derived filtered", {
    derived: derived({ ratio: "score / weight", flag: "score > 1" }),
    filters: [
      { op: "range", column: "ratio", low: 0, high: null },
      { op: "in", column: "flag", values: ["true", null] },
    ],
  }),
];
