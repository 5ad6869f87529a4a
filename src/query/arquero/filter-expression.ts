import { isNumeric } from "../column.ts";
import type { Filter, Query } from "../query.ts";
import { QueryError } from "../query-error.ts";
import { literal, literals, patternLiteral, readPattern } from "./literal.ts";
import { byCodePoint, cell, columnOf, type Scope } from "./scope.ts";
import type { TextTest } from "./text-marks.ts";

type Value = string | number | null;

/** Whether a row passes, as an expression that is true or false. A value of another kind than the column's equals no cell. */
function filterExpression(filter: Filter, scope: Scope): string {
  columnOf(scope, filter.column);
  const at = cell(scope, filter.column);
  switch (filter.op) {
    case "missing":
      return `${at} == null`;
    case "present":
      return `${at} != null`;
    case "in":
      return membership(filter.column, filter.values, scope);
    case "not-in":
      return `!(${membership(filter.column, filter.values, scope)})`;
    case "range":
      return rangeExpression(filter, scope);
    case "contains":
    case "starts":
    case "equals":
      return textExpression(filter.column, { op: filter.op, text: filter.text.toLowerCase() }, scope);
    case "pattern": {
      const pattern = readPattern(filter.text);
      if (!pattern) throw new QueryError("bad-pattern", filter.column, filter.text);
      return textExpression(filter.column, { op: "pattern", pattern }, scope);
    }
  }
}

function textExpression(name: string, test: TextTest, scope: Scope): string {
  if (isNumeric(columnOf(scope, name))) return "false";
  if (scope.aids.mark) return scope.aids.mark(name, test);
  const at = cell(scope, name);
  if (test.op === "pattern") return `op.match(${at}, ${patternLiteral(test.pattern)}) != null`;
  const sought = literal(test.text);
  if (test.op === "equals") return `op.lower(${at}) === ${sought}`;
  return `op.${test.op === "contains" ? "includes" : "startswith"}(op.lower(${at}), ${sought})`;
}

/** Whether the cell of a column is one of the values, missing where null is among them. */
export function membership(name: string, values: readonly Value[], scope: Scope): string {
  const numeric = isNumeric(columnOf(scope, name));
  const at = cell(scope, name);
  const fitting = values.filter((value) => typeof value === (numeric ? "number" : "string"));
  const [first] = fitting;
  const tests = [
    ...(values.includes(null) ? [`${at} == null`] : []),
    ...(fitting.length === 1 && first !== undefined ? [`${at} === ${literal(first)}`] : []),
    ...(fitting.length > 1 ? [`op.includes(${literals(fitting)}, ${at})`] : []),
  ];
  return tests.length === 0 ? "false" : tests.join(" || ");
}

function rangeExpression(filter: Filter & { readonly op: "range" }, scope: Scope): string {
  const numeric = isNumeric(columnOf(scope, filter.column));
  const at = cell(scope, filter.column);
  const ends = [filter.low, filter.high];
  if (ends.some((end) => end !== null && typeof end !== (numeric ? "number" : "string"))) return "false";
  const keyed = (text: string): string => (!numeric && scope.aids.astral ? byCodePoint(text) : text);
  const tests = [`${at} != null`];
  if (filter.low !== null) tests.push(`${keyed(at)} >= ${keyed(literal(filter.low))}`);
  if (filter.high !== null) tests.push(`${keyed(at)} <= ${keyed(literal(filter.high))}`);
  return tests.join(" && ");
}

/** Whether any column holds what is searched for; null where nothing is. */
function searchExpression(search: string, scope: Scope): string | null {
  if (search === "") return null;
  const number = searchedNumber(search);
  const tests = [...scope.columns.values()].flatMap((column) => {
    if (!isNumeric(column))
      return [textExpression(column.name, { op: "contains", text: search.toLowerCase() }, scope)];
    return number === null ? [] : [`${cell(scope, column.name)} === ${literal(number)}`];
  });
  return tests.length === 0 ? "false" : tests.join(" || ");
}

/** The number that a search is, written in decimals; null for other text. */
export function searchedNumber(search: string): number | null {
  const text = search.trim();
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text))
    ? Number(text)
    : null;
}

/** The expressions that a row must pass, each true: one a filter, or one in all where any is enough; and the search. */
export function passExpressions(
  query: Pick<Query, "filters" | "match" | "search">,
  scope: Scope,
): readonly string[] {
  const filters = query.filters.map((filter) => filterExpression(filter, scope));
  const search = searchExpression(query.search, scope);
  return [
    ...(query.match === "all" || filters.length < 2
      ? filters
      : [filters.map((test) => `(${test})`).join(" || ")]),
    ...(search === null ? [] : [search]),
  ];
}
