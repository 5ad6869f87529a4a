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
export function factsQuestion(found: WithFindings, asked: Query): Query {
  const { filters, types } = meant(found, asked);
  const { dataset, file } = found.facts;
  return {
    ...emptyQuery({ kind: "site", dataset, file }),
    types,
    filters: [...filters, found.filter],
    columns: found.rows.columns,
  };
}

/** The question to the table of estimates with the filter, or without it where it has it. */
export function toggled({ filter, ids, rows }: WithFindings, asked: Query): Query {
  const others = asked.filters.filter((one) => !keepsFindings(one, ids));
  const isOn = others.length < asked.filters.length;
  const isOwn = JSON.stringify(asked.columns) === JSON.stringify(rows.columns);
  return isOn
    ? { ...asked, filters: others, columns: isOwn ? null : asked.columns }
    : { ...asked, filters: [...others, filter], columns: asked.columns ?? rows.columns };
}
