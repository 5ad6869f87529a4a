import type { RecordLabels, RecordsFile, SlimRecord } from "./records-file.ts";

const files = new Map<string, Promise<RecordsFile>>();

/** A record with the words around it, and the address of its row in the dataset. */
export type Opened = { readonly record: SlimRecord; readonly labels: RecordLabels; readonly href: string };

/**
 * The record that a number's link leads to. A table's records are fetched once, when the first of them is asked
 * for; after a failure the next wish tries again.
 *
 * @throws Error when the file cannot be had, or lacks the record
 */
export async function recordBehind(link: HTMLAnchorElement): Promise<Opened> {
  const address = new URL("records.json", link.href).href;
  const file = files.get(address) ?? fetchFile(address);
  files.set(address, file);
  const id = link.dataset["record"] ?? "";
  const { labels, records } = await file.catch((error: unknown) => {
    files.delete(address);
    throw error;
  });
  const record = records[id];
  if (!record) throw new Error(`${address} has no record "${id}". Build the site again.`);
  return { record, labels, href: link.href };
}

async function fetchFile(address: string): Promise<RecordsFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as RecordsFile;
}
