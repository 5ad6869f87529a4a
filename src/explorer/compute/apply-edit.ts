import { settle } from "../../query/codec/settle.ts";
import type { Query } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";

/**
 * One step of the question, with what no longer fits it left out (a filter on a column that is gone); says what was done
 * and how much was left out.
 */
export function applyEdit(
  { table, query, change, text }: Pick<Explorer, "table" | "query" | "change" | "text">,
  edit: (query: Query) => Query,
  saying: string,
): void {
  const { query: fitting, problems } = settle(edit(query.value), table.value?.columns ?? []);
  const lost = problems.length === 0 ? "" : ` ${text("explore.compute.left-out", { n: problems.length })}`;
  change(() => fitting, saying + lost);
}
