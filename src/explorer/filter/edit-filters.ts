import type { Filter, Query } from "../../query/query.ts";

/** Filters that one control of a column's panel sets. */
export type FilterKind = "values" | "range" | "text" | "presence";

export function kindOf({ op }: Filter): FilterKind {
  switch (op) {
    case "in":
    case "not-in":
      return "values";
    case "range":
      return "range";
    case "missing":
    case "present":
      return "presence";
    default:
      return "text";
  }
}

/** The filter that a control shows: the first of its kind on the column. Further ones, from a link, are chips alone. */
export function filterOf<Kind extends FilterKind>(
  { filters }: Pick<Query, "filters">,
  column: string,
  kind: Kind,
): FilterOfKind<Kind> | null {
  const found = filters.find((filter) => filter.column === column && kindOf(filter) === kind);
  return (found as FilterOfKind<Kind> | undefined) ?? null;
}

type FilterOfKind<Kind extends FilterKind> = Extract<
  Filter,
  {
    readonly op: {
      values: "in" | "not-in";
      range: "range";
      text: "contains" | "starts" | "equals" | "pattern";
      presence: "missing" | "present";
    }[Kind];
  }
>;

/** The question with another filter of this kind on the column, in the place of the old one; null takes it away. */
export function putFilter(query: Query, column: string, kind: FilterKind, filter: Filter | null): Query {
  const { filters } = query;
  const at = filters.findIndex((old) => old.column === column && kindOf(old) === kind);
  const put = filter === null ? [] : [filter];
  if (at < 0) return { ...query, filters: [...filters, ...put] };
  return { ...query, filters: [...filters.slice(0, at), ...put, ...filters.slice(at + 1)] };
}

export function withoutFilter(query: Query, at: number): Query {
  return { ...query, filters: query.filters.filter((_, index) => index !== at) };
}

export function withoutColumnFilters(query: Query, column: string): Query {
  return { ...query, filters: query.filters.filter((filter) => filter.column !== column) };
}

/** Without filters and search. */
export function unfiltered(query: Query): Query {
  return { ...query, filters: [], search: "" };
}
