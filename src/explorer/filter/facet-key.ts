import { writeAddress } from "../../query/codec/write-address.ts";
import type { Query } from "../../query/query.ts";

/** Equal for questions under which a column holds the same: its own filters and what follows the filters do not count. */
export function facetKey(query: Query, column: string): string {
  const filters = query.match === "any" ? [] : query.filters.filter((filter) => filter.column !== column);
  return writeAddress({
    ...query,
    filters,
    group: null,
    results: [],
    sort: [],
    columns: null,
    chart: null,
  });
}
