import { recordBody } from "./record-body.ts";
import { recordBehind } from "./record-store.ts";
import { termBehind } from "./term-body.ts";

/** Links that open something beside themselves: a number its record, a term its definition. */
export const OPENING = "a.number[data-record], a.term[data-term]";

/** What stands behind such a link, and the rows to light meanwhile. */
export type Behind = { readonly body: Node; readonly rows: readonly string[] };

/** Which of the two a link opens: the name by which the page's texts know it. */
export function kindOf(link: HTMLAnchorElement): "record" | "term" {
  return link.dataset["term"] ? "term" : "record";
}

/** @throws Error when it cannot be had */
export async function behind(link: HTMLAnchorElement): Promise<Behind> {
  if (kindOf(link) === "term") return { body: await termBehind(link), rows: [] };
  const opened = await recordBehind(link);
  return { body: recordBody(opened), rows: [opened.record.id] };
}
