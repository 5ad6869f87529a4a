import { grouped } from "./format-number.ts";
import type { Locale } from "./locale.ts";

/** A count of lines or values; Chinese leaves four digits ungrouped. */
export function writeCount(count: number, locale: Locale): string {
  return locale === "zh" && count < 10_000 ? String(count) : grouped(count, 0);
}
