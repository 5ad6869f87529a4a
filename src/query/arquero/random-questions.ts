import fc from "fast-check";
import type { Cell, Column, ColumnType } from "../column.ts";
import { quotedName } from "../formula/write-formula.ts";
import {
  emptyQuery,
  type Filter,
  type Grouping,
  type Measure,
  type Query,
  summaryFunctions,
} from "../query.ts";
import type { Table } from "../table.ts";

/** Random tables and random questions to them, for tests alone: missing cells, ties, Chinese text, levels, dates. */
const headers = [
  "__proto__",
  "constructor",
  "地区",
  "a b",
  'say "hi"',
  "c0",
  "NA",
  "low",
  "年份",
  "toString",
];
const levels = ["low", "中", "high"];
const texts = [
  "low",
  "中",
  "high",
  "Low",
  "其他",
  "𠮷野家",
  "（注）",
  "ﬁ",
  "",
  "NA",
  "a\\b",
  "x'\"y",
  "2010",
  "ab|c",
  "\u2028",
];
const dates = ["2010-01-31", "2010-12-01", "2013-10-01", "1999-02-28"];
const numbers = [-2, -0.5, 0, 1, 1.5, 2, 3, 10, 2010, 2011];

function cellsOf(type: ColumnType): fc.Arbitrary<Cell> {
  const values: readonly Cell[] =
    type === "number"
      ? numbers
      : type === "integer"
        ? numbers.filter(Number.isInteger)
        : type === "date"
          ? dates
          : texts;
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

export const randomTable: fc.Arbitrary<Table> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...headers), { minLength: 2, maxLength: 5 }),
    fc.integer({ min: 0, max: 14 }),
  )
  .chain(([names, rows]) => {
    const columns = names.map((name) =>
      fc.constantFrom<ColumnType>("number", "integer", "category", "ordered", "date", "text").chain((type) =>
        fc.record({
          column: fc.constant<Column>(type === "ordered" ? { name, type, levels } : { name, type }),
          cells: fc.array(cellsOf(type), { minLength: rows, maxLength: rows }),
        }),
      ),
    );
    return fc.tuple(...columns).map((made) => ({
      columns: made.map(({ column }) => column),
      rows,
      data: made.map(({ cells }) => cells),
    }));
  });

const anyValue = fc.constantFrom<Cell>(null, ...texts, ...dates, ...numbers);

function randomFilter(columns: readonly Column[]): fc.Arbitrary<Filter> {
  const column = fc.constantFrom(...columns.map(({ name }) => name));
  const end = fc.constantFrom<Cell>(null, "low", "2010-12-01", "𠮷", "（", 0, 1.5, 2010);
  return fc.oneof(
    fc.record({
      op: fc.constantFrom("in" as const, "not-in" as const),
      column,
      values: fc.array(anyValue, { maxLength: 4 }),
    }),
    fc.record({ op: fc.constant("range" as const), column, low: end, high: end }),
    fc.record({
      op: fc.constantFrom("contains" as const, "starts" as const, "equals" as const),
      column,
      text: fc.constantFrom(...texts, "LOW", "1", "O", "野"),
    }),
    fc.record({
      op: fc.constant("pattern" as const),
      column,
      text: fc.constantFrom("^.$", "[a-z]+", "o|中", "^\\p{Script=Han}", "/", "\\\\", ""),
    }),
    fc.record({ op: fc.constantFrom("missing" as const, "present" as const), column }),
  );
}

function randomFormula(columns: readonly Column[]): fc.Arbitrary<string> {
  const of = (...types: readonly ColumnType[]): readonly string[] =>
    columns.filter(({ type }) => types.includes(type)).map(({ name }) => quotedName(name));
  const all = columns.map(({ name }) => quotedName(name));
  const pick = (names: readonly string[], fallback: string): fc.Arbitrary<string> =>
    names.length === 0 ? fc.constant(fallback) : fc.constantFrom(...names);
  const number = pick(of("number", "integer"), "2");
  const text = pick(of("category", "text"), '"中"');
  return fc
    .tuple(number, number, text, text, pick(of("date"), ""), pick(all, "1"))
    .chain(([x, y, s, t, day, any]) =>
      fc.constantFrom(
        `${x} / ${y} * 100`,
        `1 / (1 / ${x})`,
        `(${x} - ${y}) ^ 0.5 + ${x} % ${y}`,
        `round(${x} / 3, 2) + round(${y}, -1) - round(${x})`,
        `if(${x} > ${y} or ${y} < 1, ${x}, missing)`,
        `if(${s} < ${t}, "less", ${t})`,
        `coalesce(${x} / 0, sqrt(${y}), ln(${x}), -1)`,
        `min(${x}, ${y}, 3) + max(${x}, 1) + abs(${y}) + exp(floor(${x}) * 100) + ceiling(log10(${y}))`,
        `not (${x} = ${y}) and ${s} != ${t}`,
        `concat(upper(${s}), lower(${t}), "—")`,
        `length(${s}) - length(${t})`,
        `is_missing(${any}) or ${x} >= 2`,
        `-${x} <= ${y}`,
        ...(day === "" ? [] : [`year(${day})`, `${day} >= "2010-12-01"`]),
      ),
    );
}

function randomMeasure(columns: readonly Column[], as: string): fc.Arbitrary<Measure> {
  const column = fc.constantFrom(...columns.map(({ name }) => name));
  return fc.oneof(
    fc.constant<Measure>({ as, fn: "count" }),
    fc.record({ as: fc.constant(as), fn: fc.constantFrom(...summaryFunctions), column }),
    fc.record({
      as: fc.constant(as),
      fn: fc.constant("quantile" as const),
      column,
      p: fc.constantFrom(0, 0.1, 0.25, 0.9, 1),
    }),
    fc.record({
      as: fc.constant(as),
      fn: fc.constantFrom("share" as const, "wilson-low" as const, "wilson-high" as const),
      where: fc.option(fc.record({ column, values: fc.array(anyValue, { maxLength: 8 }) })),
      weight: fc.option(column),
    }),
  );
}

function randomGrouping(columns: readonly Column[]): fc.Arbitrary<Grouping> {
  const names = columns.map(({ name }) => name);
  return fc
    .record({
      by: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
      measures: fc.tuple(randomMeasure(columns, "m 1"), randomMeasure(columns, "数")),
    })
    .chain(({ by, measures }) =>
      fc.record({
        by: fc.constant(by),
        measures: fc.constant(measures),
        pivot:
          by.length === 0
            ? fc.constant(null)
            : fc.option(fc.record({ column: fc.constantFrom(...by), measure: fc.constantFrom("m 1", "数") })),
      }),
    );
}

export function randomQuestion(table: Table): fc.Arbitrary<Query> {
  return fc
    .record({ first: fc.option(randomFormula(table.columns)), group: fc.boolean() })
    .chain(({ first, group }) => {
      const derived = first === null ? [] : [{ name: "derived", formula: first }];
      // The type of the derived column is not known here: filters and groups may use it, measures and formulas do not.
      const columns: readonly Column[] = [
        ...table.columns,
        ...derived.map(({ name }): Column => ({ name, type: "text" })),
      ];
      return fc
        .record({
          filters: fc.array(randomFilter(columns), { maxLength: 3 }),
          match: fc.constantFrom("all" as const, "any" as const),
          search: fc.constantFrom("", "", "", "LOW", "2", "中", "10", "1.50", "-"),
          group: group ? randomGrouping(columns) : fc.constant(null),
        })
        .chain((asked) => {
          const sortable = asked.group
            ? asked.group.by.filter((name) => name !== asked.group?.pivot?.column)
            : columns.map(({ name }) => name);
          const key = fc.record({
            column: fc.constantFrom(...(sortable.length === 0 ? [""] : sortable)),
            descending: fc.boolean(),
          });
          return fc
            .record({
              sort: fc.array(key, { maxLength: sortable.length === 0 ? 0 : 3 }),
              columns:
                asked.group || sortable.length === 0
                  ? fc.constant(null)
                  : fc.option(fc.uniqueArray(fc.constantFrom(...sortable), { minLength: 1 })),
              results:
                asked.group && !asked.group.pivot
                  ? fc.constantFrom([], [{ name: "made", formula: "if(is_missing(数), 1, missing)" }])
                  : fc.constant([]),
            })
            .map((rest) => ({
              ...emptyQuery({ kind: "own", name: "random.csv" }),
              ...asked,
              ...rest,
              derived,
            }));
        });
    });
}
