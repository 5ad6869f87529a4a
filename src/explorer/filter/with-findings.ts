import type { SiteTable } from "../../publish/site-table.ts";
import type { Filter } from "../../query/query.ts";
import type { OpenTable } from "../explorer.ts";

/** The filter that keeps the numbers with a finding, and the table of one estimate a row to which it belongs. */
export type WithFindings = {
  readonly filter: Extract<Filter, { readonly op: "in" | "not-in" }>;
  readonly facts: SiteTable;
  /** Whether that table is the one that is open. */
  readonly isOpen: boolean;
};

/** null where no finding is about a number of the table. */
export function withFindings(site: OpenTable["site"], tables: readonly SiteTable[]): WithFindings | null {
  if (!site?.schema.findings) return null;
  const { table, schema } = site;
  const isOpen = table.form === "facts";
  const file = `${table.file}-facts`;
  const facts = isOpen ? table : tables.find((one) => one.dataset === table.dataset && one.file === file);
  const values = [...new Set(schema.findings?.flatMap(({ rows }) => rows))];
  return facts ? { filter: { op: "in", column: "id", values }, facts, isOpen } : null;
}
