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

/** Where the numbers are from: those who published them first, then the dataset. */
export function sourceOf({ table, text }: Pick<Explorer, "table" | "text">): string {
  const open = table.value;
  if (!open?.site) return text("explore.chart.source-own", { name: open?.title ?? "" });
  const { citation, licence, publishers } = open.site.table;
  const values = { citation, licence: licence.name };
  if (publishers.length === 0) return text("explore.chart.source", values);
  const named = publishers.join(text("explore.leave.separator"));
  return text("explore.chart.source-publishers", { ...values, publishers: named });
}
