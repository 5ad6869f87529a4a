import type { Row } from "../data/row.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Source } from "./source.ts";

/** A row for tests of charts: the parts a chart reads, the rest plain. */
export function row(id: string, parts: Partial<Row>): Row {
  return {
    id,
    dataset: "test",
    table: "t",
    dims: {},
    measure: "count",
    relation: "=",
    value: null,
    printedValue: parts.value ?? null,
    low: null,
    high: null,
    level: "",
    n: null,
    unit: "persons",
    precision: 1,
    asPrinted: "",
    occurrence: null,
    labelAsPrinted: "",
    locator: "",
    source: "",
    shares: "",
    basis: "survey",
    status: "printed",
    check: "",
    candidate: null,
    note: "",
    noteZh: "",
    ...parts,
  };
}

/** A source over a few rows; names are the values themselves. */
export function source(
  rows: readonly Row[],
  locale: Locale = "en",
  categories: readonly string[] = [],
): Source {
  return {
    locale,
    rows,
    claims: [],
    links: [],
    row: (id) => {
      const found = rows.find((candidate) => candidate.id === id);
      if (found) return found;
      throw new Error(`test has no row "${id}"`);
    },
    select: ({ table, where = {}, measure }) =>
      rows.filter(
        (row) =>
          row.table === table &&
          (measure === undefined || row.measure === measure) &&
          Object.entries(where).every(([column, value]) => [value].flat().includes(row.dims[column] ?? "")),
      ),
    name: (_table, _column, value) => value,
    categories: () => categories,
  };
}
