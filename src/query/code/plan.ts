import { isFormulaError, parseFormula } from "../formula/parse-formula.ts";
import type { FormulaType } from "../formula/formula.ts";
import { groupColumns } from "../arquero/answer-columns.ts";
import { isNumeric, type Column } from "../column.ts";
import type { DerivedColumn, Query } from "../query.ts";
import type { ResultColumn } from "../result.ts";
import type { CodeContext } from "./code-context.ts";
import { foldFormula, type Part } from "./formula-part.ts";
import { groupPlan, type GroupPlan } from "./group-plan.ts";
import { sourceColumn, type SourceColumn } from "./source-column.ts";
import { rowTests, type Columns, type RowTest } from "./row-test.ts";

/** A column made by a formula. */
export type MadeColumn = {
  readonly name: string;
  readonly formula: Part;
  readonly type: FormulaType;
  /** As the reader wrote it. */
  readonly text: string;
};

/** Missing cells come last either way. */
export type OrderKey = {
  readonly column: string;
  readonly descending: boolean;
  /** Declared values in their order; none where numbers or code points give the order. */
  readonly levels: readonly string[];
  readonly text: boolean;
};

/** A question with names looked up, formulas read and types known: what every language writes in its own way. */
export type Plan = {
  readonly context: CodeContext;
  readonly source: readonly SourceColumn[];
  readonly derived: readonly MadeColumn[];
  /** Columns that a row has: those of the source, then the derived ones. */
  readonly rows: Columns;
  readonly tests: readonly RowTest[];
  readonly group: GroupPlan | null;
  readonly results: readonly MadeColumn[];
  /** Columns that the answer could show. */
  readonly answer: Columns;
  /** Order of the lines; ties keep the order of the table. Groups have no ties. */
  readonly order: readonly OrderKey[];
  /** Names of the columns shown, in order; one at least. */
  readonly shown: readonly string[];
};

/** What cannot be written as it stands (a column that is not there, a formula that is none) is left out, or missing. */
export function planOf(query: Query, context: CodeContext): Plan {
  const source = context.columns.map((column) => sourceColumn(column, query.types, context));
  const rows = make(query.derived, mapOf(source));
  const group = query.group && groupPlan(query.group, rows.columns, context.pivotValues);
  const grouped = query.group && group ? groupColumns(query.group, rows.columns) : [];
  const answer = group
    ? make(query.results, mapOf(pivoted(group, grouped)))
    : { made: [], columns: rows.columns };
  const available = [...answer.columns.values()];
  const chosen = query.columns ?? available.filter(({ aside }) => group || !aside).map(({ name }) => name);
  return {
    context,
    source,
    derived: rows.made,
    rows: rows.columns,
    tests: rowTests(query, rows.columns),
    group,
    results: answer.made,
    answer: answer.columns,
    order: firsts([
      ...query.sort.flatMap(({ column, descending }) => orderOf(column, descending, answer.columns)),
      ...(group?.lines ?? []).flatMap((column) => orderOf(column, false, answer.columns)),
    ]),
    shown: [...new Set(chosen)].filter((name) => answer.columns.has(name)),
  };
}

/** Of the keys of one column the first: a later one has nothing left to order. */
function firsts(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.filter(({ column }, i) => keys.findIndex((key) => key.column === column) === i);
}

/** The key of a column; none where it is not there. */
function orderOf(name: string, descending: boolean, columns: Columns): readonly OrderKey[] {
  const column = columns.get(name);
  if (!column) return [];
  const text = !isNumeric(column);
  return [{ column: name, descending, levels: text ? (column.levels ?? []) : [], text }];
}

function mapOf(columns: readonly Column[]): Columns {
  return new Map(columns.map((column) => [column.name, column]));
}

function make(
  wanted: readonly DerivedColumn[],
  columns: Columns,
): { readonly made: readonly MadeColumn[]; readonly columns: Columns } {
  const all = new Map(columns);
  const made = wanted.flatMap(({ name, formula: text }): readonly MadeColumn[] => {
    if (all.has(name)) return [];
    const parsed = parseFormula(text, [...all.values()]);
    if (isFormulaError(parsed)) {
      all.set(name, { name, type: "number" });
      return [{ name, formula: { kind: "missing" }, type: "number", text }];
    }
    const { type } = parsed;
    all.set(name, { name, type: type === "truth" ? "category" : type });
    return [{ name, formula: foldFormula(parsed.formula), type, text }];
  });
  return { made, columns: all };
}

/** Columns of the answer after the pivot: those that remain, then one a value of the type of the measure. */
function pivoted(group: GroupPlan, grouped: readonly ResultColumn[]): readonly Column[] {
  const { pivot } = group;
  if (!pivot) return grouped;
  const type = grouped.find(({ name }) => name === pivot.measure)?.type ?? "number";
  return [
    ...grouped.filter(({ name }) => group.lines.includes(name)),
    ...pivot.columns.map(({ name }) => ({ name, type })),
  ];
}
