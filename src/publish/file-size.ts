import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";

/** "4 kB" or "1.2 MB", by the thousand. */
export function fileSize(bytes: number, locale: Locale): string {
  return bytes < 999_500
    ? message(locale, "data.size", { value: Math.max(1, Math.round(bytes / 1000)) })
    : message(locale, "data.size.mb", { value: (bytes / 1_000_000).toFixed(1) });
}
