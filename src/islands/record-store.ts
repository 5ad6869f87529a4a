import { fetchOnce } from "./fetch-once.ts";
import type { RecordLabels, RecordsFile, SlimRecord } from "./records-file.ts";

/** A record with the words around it, and the address of its row in the dataset. */
export type Opened = { readonly record: SlimRecord; readonly labels: RecordLabels; readonly href: string };

/**
 * The record that a number's link leads to. A table's records are fetched once, when the first of them is asked for.
 *
 * @throws Error when the file cannot be had, or lacks the record
 */
export async function recordBehind(link: HTMLAnchorElement): Promise<Opened> {
  const address = new URL("records.json", link.href).href;
  const { labels, records } = await fetchOnce<RecordsFile>(address);
  const id = link.dataset["record"] ?? "";
  const record = records[id];
  if (!record) throw new Error(`${address} has no record "${id}". Build the site again.`);
  return { record, labels, href: link.href };
}
