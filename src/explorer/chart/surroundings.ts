import type { Drawing } from "../../charts/explore/drawing.ts";
import type { Explorer } from "../explorer.ts";
import { describingOf } from "../leave/leaving-of.ts";
import { describeSelection } from "../leave/describe/describe-query.ts";
import { rowCount } from "../leave/describe/row-count.ts";

/** What is drawn from where: the table, the filters, the rows and, where all share it, n. */
export function subtitleOf(explorer: Explorer, { n }: Drawing): string {
  const { table, query, shown, text } = explorer;
  const { answer } = shown.value;
  const describing = describingOf(explorer);
  const selection = describeSelection(query.value, describing);
  return [
    table.value?.title ?? "",
    selection,
    answer ? rowCount(answer, describing) : "",
    n === null ? "" : text("explore.chart.n-is", { n }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Where the numbers are from. */
export function sourceOf({ table, text }: Explorer): string {
  const open = table.value;
  if (!open?.site) return text("explore.chart.source-own", { name: open?.title ?? "" });
  const { citation, licence } = open.site.table;
  return text("explore.chart.source", { citation, licence: licence.name });
}
