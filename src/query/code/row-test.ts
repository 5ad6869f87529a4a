import type { Column } from "../column.ts";
import { isNumeric } from "../column.ts";
import type { Filter, Query } from "../query.ts";

/**
 * What a row must be to pass, with the question's rules worked in: every language writes these few and none needs to know
 * which values fit which type. A missing cell passes none but "missing", and those with `orMissing`.
 */
export type RowTest =
  | { readonly is: "always" | "never" }
  | { readonly is: "missing" | "present"; readonly column: string }
  | {
      readonly is: "one-of" | "none-of";
      readonly column: string;
      /** One at least. */
      readonly values: readonly (string | number)[];
      readonly orMissing: boolean;
    }
  | {
      readonly is: "range";
      readonly column: string;
      /** One of both at least. */
      readonly low: string | number | null;
      readonly high: string | number | null;
    }
  /** `text` is in lower case, and the cell is to be put in lower case. */
  | { readonly is: "contains" | "starts" | "equals"; readonly column: string; readonly text: string }
  | { readonly is: "pattern"; readonly column: string; readonly text: string }
  | { readonly is: "any"; readonly of: readonly RowTest[] };

type Value = string | number | null;
export type Columns = ReadonlyMap<string, Column>;

/** What a filter asks of a row; null where its column is not there. */
function testOf(filter: Filter, columns: Columns): RowTest | null {
  const column = columns.get(filter.column);
  if (!column) return null;
  const numeric = isNumeric(column);
  switch (filter.op) {
    case "missing":
    case "present":
      return { is: filter.op, column: filter.column };
    case "in":
    case "not-in":
      return membership(filter.op === "in", filter.column, filter.values, columns);
    case "range": {
      const { low, high } = filter;
      if ([low, high].some((end) => end !== null && typeof end !== (numeric ? "number" : "string"))) {
        return { is: "never" };
      }
      return low === null && high === null
        ? { is: "present", column: filter.column }
        : { is: "range", column: filter.column, low, high };
    }
    case "pattern":
      return numeric ? { is: "never" } : { is: "pattern", column: filter.column, text: filter.text };
    default: {
      if (numeric) return { is: "never" };
      const text = filter.text.toLowerCase();
      // Every text contains the empty one and starts with it.
      if (text === "" && filter.op !== "equals") return { is: "present", column: filter.column };
      return { is: filter.op, column: filter.column, text };
    }
  }
}

/** Whether a cell is one of the values, or none of them; values of another kind than the column's equal no cell. */
export function membership(
  inside: boolean,
  name: string,
  values: readonly Value[],
  columns: Columns,
): RowTest {
  const column = columns.get(name);
  const kind = column && isNumeric(column) ? "number" : "string";
  const fitting = values.filter((value): value is string | number => typeof value === kind);
  const withMissing = values.includes(null);
  if (fitting.length > 0) {
    return {
      is: inside ? "one-of" : "none-of",
      column: name,
      values: fitting,
      orMissing: withMissing === inside,
    };
  }
  if (withMissing) return { is: inside ? "missing" : "present", column: name };
  return { is: inside ? "never" : "always" };
}

/** The search as a test; null where nothing is searched for. */
function searchTest(search: string, columns: Columns): RowTest | null {
  if (search === "") return null;
  const number = searchedNumber(search);
  const text = search.toLowerCase();
  const of = [...columns.values()].flatMap((column): readonly RowTest[] => {
    if (!isNumeric(column)) return [{ is: "contains", column: column.name, text }];
    if (number === null) return [];
    return [{ is: "one-of", column: column.name, values: [number], orMissing: false }];
  });
  return of.length === 0 ? { is: "never" } : { is: "any", of };
}

function searchedNumber(search: string): number | null {
  const text = search.trim();
  const written = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text);
  return written && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** All that a row must pass: filters, each or any of them, and the search. */
export function rowTests(
  { filters, match, search }: Pick<Query, "filters" | "match" | "search">,
  columns: Columns,
): readonly RowTest[] {
  const tests = filters.map((filter) => testOf(filter, columns)).filter((test) => test !== null);
  const sought = searchTest(search, columns);
  return [
    ...(match === "any" && tests.length > 1 ? [{ is: "any", of: tests } as const] : tests),
    ...(sought ? [sought] : []),
  ];
}
