import { settle } from "../../query/codec/settle.ts";
import type { Query } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import { leftOut } from "./left-out.ts";

/**
 * One step of the question, with what no longer fits it left out (a filter on a column that is gone); says what was done
 * and how much was left out.
 */
export function applyEdit(
  { table, query, change, text }: Pick<Explorer, "table" | "query" | "change" | "text">,
  edit: (query: Query) => Query,
  saying: string,
): void {
  const edited = edit(query.value);
  const { query: fitting, problems } = settle(edited, table.value?.columns ?? []);
  // Columns of groups go with the last group, which is no fault of theirs.
  const gone = edited.group === null ? query.value.results.length - edited.results.length : 0;
  const columns = gone + problems.filter(({ key }) => key.startsWith("explore.link.derived")).length;
  const others = problems.length + gone - columns;
  const told = [
    ...(columns === 0 ? [] : [text("explore.compute.columns-left-out", { n: columns })]),
    ...(others === 0 ? [] : [text("explore.compute.left-out", { n: others })]),
  ].join(" ");
  change(() => fitting, told === "" ? saying : `${saying} ${told}`);
  leftOut.value = told === "" ? null : { query: query.value, told };
}
