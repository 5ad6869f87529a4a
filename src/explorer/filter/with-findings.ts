import type { SiteTable } from "../../publish/site-table.ts";
import type { Filter } from "../../query/query.ts";
import type { OpenTable } from "../explorer.ts";

/** The filter that keeps the numbers with a finding, and the table of one estimate a row to which it belongs. */
export type WithFindings = {
  readonly filter: Extract<Filter, { readonly op: "in" | "not-in" }>;
  readonly facts: SiteTable;
  /** The table of observations that the same numbers stand in. */
  readonly tidy: SiteTable | undefined;
  /** Whether the table of estimates is the one that is open. */
  readonly isOpen: boolean;
};

/** null where no finding is about a number of the table. */
export function withFindings(site: OpenTable["site"], tables: readonly SiteTable[]): WithFindings | null {
  if (!site?.schema.findings) return null;
  const { table, schema } = site;
  const isOpen = table.form === "facts";
  const beside = (file: string): SiteTable | undefined =>
    tables.find((one) => one.dataset === table.dataset && one.file === file);
  const [facts, tidy] = isOpen
    ? [table, beside(table.file.replace(/-facts$/, ""))]
    : [beside(`${table.file}-facts`), table];
  const values = [...new Set(schema.findings?.flatMap(({ rows }) => rows))];
  return facts ? { filter: { op: "in", column: "id", values }, facts, tidy, isOpen } : null;
}
