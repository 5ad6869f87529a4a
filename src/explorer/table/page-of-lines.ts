import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";

/** Lines that the table shows at once. */
export const PAGE = 100;

/** Where a page of lines stands; numbers for readers count from 1. */
export type PageOfLines = {
  readonly first: number;
  readonly last: number;
  readonly page: number;
  readonly pages: number;
};

/** The page that begins at line `start` (from 0) of so many lines; an empty answer has one empty page. */
export function pageOfLines(start: number, rows: number): PageOfLines {
  return {
    first: rows === 0 ? 0 : start + 1,
    last: Math.min(start + PAGE, rows),
    page: Math.floor(start / PAGE) + 1,
    pages: Math.max(1, Math.ceil(rows / PAGE)),
  };
}

/** First line of a page, numbered from 1; the nearest there is, where there is no such page. */
export function startOfPage(page: number, rows: number): number {
  const { pages } = pageOfLines(0, rows);
  return (Math.min(pages, Math.max(1, Math.trunc(page) || 1)) - 1) * PAGE;
}

/** Which lines a page shows, of how many; of a single line there is nothing to count. */
export function sayLines(
  start: number,
  rows: number,
  { text, locale }: Pick<Explorer, "text" | "locale">,
): string {
  if (rows === 1) return text("explore.table.lines.only");
  const { first, last } = pageOfLines(start, rows);
  return text("explore.table.lines", {
    count: last - first + 1,
    first: writeCount(first, locale),
    last: writeCount(last, locale),
    n: writeCount(rows, locale),
  });
}
