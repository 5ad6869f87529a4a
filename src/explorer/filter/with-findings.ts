import type { FindingRows, SiteTable } from "../../publish/site-table.ts";
import { type Filter, type Query, emptyQuery } from "../../query/query.ts";
import type { OpenTable } from "../explorer.ts";
import { keepsFindings } from "../state/finding-ids.ts";

/** The filter that keeps the numbers with a finding, and the table of one estimate a row to which it belongs. */
export type WithFindings = {
  readonly filter: Extract<Filter, { readonly op: "in" | "not-in" }>;
  readonly ids: readonly string[];
  readonly rows: FindingRows;
  readonly facts: SiteTable;
  /** The table of observations that the same numbers stand in. */
  readonly tidy: SiteTable | undefined;
  /** Whether the table of estimates is the one that is open. */
  readonly isOpen: boolean;
};

/** null where no finding is about a number of the table. */
export function withFindings(site: OpenTable["site"], tables: readonly SiteTable[]): WithFindings | null {
  const { findings, findingRows } = site?.schema ?? {};
  if (!site || !findings || !findingRows) return null;
  const { table } = site;
  const isOpen = table.form === "facts";
  const beside = (file: string): SiteTable | undefined =>
    tables.find((one) => one.dataset === table.dataset && one.file === file);
  const [facts, tidy] = isOpen
    ? [table, beside(table.file.replace(/-facts$/, ""))]
    : [beside(`${table.file}-facts`), table];
  const ids = [...new Set(findings.flatMap(({ rows }) => rows))];
  const filter = { op: "in", column: "id", values: ids } as const;
  return facts ? { filter, ids, rows: findingRows, facts, tidy, isOpen } : null;
}

/**
 * The part of a question that tells which numbers are meant, of any other table of the same numbers too: filters on what
 * a number is of. None where rows pass that meet any one of several, for there what is left out would count.
 */
export function meant({ ids, rows, isOpen }: WithFindings, asked: Query): Pick<Query, "filters" | "types"> {
  const others = asked.filters.filter((filter) => !keepsFindings(filter, ids));
  if (asked.match === "any" && asked.filters.length > 1) return { filters: [], types: {} };
  const filters = isOpen ? others : others.filter(({ column }) => rows.dimensions.includes(column));
  const used = new Set(filters.map(({ column }) => column));
  return {
    filters,
    types: Object.fromEntries(Object.entries(asked.types).filter(([column]) => used.has(column))),
  };
}

/** The question that opens the table of estimates: the numbers meant that have a finding, with what is compared first. */
export function factsQuestion(found: WithFindings, asked: Query, isWide: boolean): Query {
  const { filters, types } = meant(found, asked);
  const { dataset, file } = found.facts;
  return {
    ...emptyQuery({ kind: "site", dataset, file }),
    types,
    filters: [...filters, found.filter],
    columns: columnsFor(found, filters, isWide),
  };
}

/** The question to the table of estimates with the filter, or without it where it has it. */
export function toggled(found: WithFindings, asked: Query, isWide: boolean): Query {
  const { filter, ids } = found;
  const filters = asked.filters.filter((one) => !keepsFindings(one, ids));
  if (filters.length === asked.filters.length) {
    const columns = asked.columns ?? columnsFor(found, filters, isWide);
    return { ...asked, filters: [...filters, filter], columns };
  }
  const isOwn = [true, false].some(
    (wide) => JSON.stringify(columnsFor(found, filters, wide)) === JSON.stringify(asked.columns),
  );
  return { ...asked, filters, columns: isOwn ? null : asked.columns };
}

/**
 * What the number is of, but for what a filter says of all, then the number and how it is printed. On a narrow page these
 * two stand behind the first column, which stays in sight: beyond it there is room for little else.
 */
function columnsFor({ rows }: WithFindings, filters: readonly Filter[], isWide: boolean): readonly string[] {
  const said = new Set(
    filters.flatMap((one) => (one.op === "in" && one.values.length === 1 ? [one.column] : [])),
  );
  const left = rows.telling.filter((name) => !said.has(name));
  const telling = left.length > 0 ? left : rows.telling;
  if (isWide) return [...telling, ...rows.then];
  const numbers = rows.then.filter((name) => name === "value" || name === "printed_value");
  return [...new Set([...telling.slice(0, 1), ...numbers, ...telling, ...rows.then])];
}
