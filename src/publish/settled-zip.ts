import { type Zippable, unzipSync, zipSync } from "fflate";

/**
 * A ZIP that is the same bytes whenever and wherever it is made from the same files: in the order given, all of one day.
 *
 * @param day ISO 8601, such as "2026-11-21T00:00:00Z"; its date counts
 */
export function settledZip(files: Readonly<Record<string, Uint8Array>>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split("-").map(Number);
  // A ZIP holds local time: noon is the same bytes in every time zone. Midnight is not: where summer time begins then,
  // the day has none.
  const mtime = new Date(year, month - 1, date, 12);
  return zipSync(files as Zippable, { mtime, level: 9 });
}

/** A ZIP written by others, with the time of its making taken out. */
export function settleZip(archive: Uint8Array, day: string): Uint8Array {
  return settledZip(unzipSync(archive), day);
}
