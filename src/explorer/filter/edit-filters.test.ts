import { describe, expect, it } from "vitest";
import type { Filter, Query } from "../../query/query.ts";
import { emptyQuery } from "../../query/query.ts";
import { filterOf, putFilter, unfiltered, withoutColumnFilters, withoutFilter } from "./edit-filters.ts";
import { facetKey } from "./facet-key.ts";

const answers: Filter = { op: "in", column: "answer", values: ["yes"] };
const since: Filter = { op: "range", column: "year", low: 2007, high: null };
const known: Filter = { op: "present", column: "year" };
const query: Query = {
  ...emptyQuery({ kind: "own", name: "a.csv" }),
  filters: [answers, since, known],
  search: "万",
};

describe("putFilter", () => {
  it("puts a filter in the place of the one of its kind", () => {
    const until: Filter = { op: "range", column: "year", low: null, high: 2013 };
    expect(putFilter(query, "year", "range", until).filters).toEqual([answers, until, known]);
  });

  it("adds one where the column has none of its kind", () => {
    const words: Filter = { op: "contains", column: "answer", text: "y" };
    expect(putFilter(query, "answer", "text", words).filters).toEqual([answers, since, known, words]);
  });

  it("takes it away for null, and changes nothing where there is none", () => {
    expect(putFilter(query, "year", "presence", null).filters).toEqual([answers, since]);
    expect(putFilter(query, "answer", "range", null).filters).toEqual(query.filters);
  });
});

describe("filterOf", () => {
  it("is the first of its kind on the column", () => {
    expect(filterOf(query, "year", "presence")).toBe(known);
    expect(filterOf(query, "year", "text")).toBeNull();
  });
});

it("filters go one by one, by column, or all with the search", () => {
  expect(withoutFilter(query, 1).filters).toEqual([answers, known]);
  expect(withoutColumnFilters(query, "year").filters).toEqual([answers]);
  expect(unfiltered(query)).toEqual(emptyQuery(query.source));
});

describe("facetKey", () => {
  const key = facetKey(query, "year");
  it("stays the same when the column's own filters or what follows them change", () => {
    const sorted = { ...query, sort: [{ column: "year", descending: true }] };
    expect(facetKey(withoutColumnFilters(sorted, "year"), "year")).toBe(key);
  });

  it("changes with another filter or the search, but for other filters of which any will do", () => {
    expect(facetKey(withoutFilter(query, 0), "year")).not.toBe(key);
    expect(facetKey({ ...query, search: "" }, "year")).not.toBe(key);
    const any: Query = { ...query, match: "any" };
    expect(facetKey(withoutFilter(any, 0), "year")).toBe(facetKey(any, "year"));
  });
});
