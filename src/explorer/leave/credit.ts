import type { SiteTable } from "../../publish/site-table.ts";
import type { Describing } from "./describe/describing.ts";

/** Whose the numbers of a table are: its publishers, where they are others, then the dataset as it is cited. */
export function creditOf(
  { publishers, citation }: Pick<SiteTable, "publishers" | "citation">,
  { text }: Pick<Describing, "text">,
): string {
  if (publishers.length === 0) return citation;
  return text("explore.leave.credit", {
    publishers: publishers.join(text("explore.leave.separator")),
    citation,
  });
}
