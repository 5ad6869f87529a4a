import type { Locale } from "../i18n/locale.ts";
import { message, messageOf } from "../i18n/messages.ts";
import { parseLocator } from "./locator.ts";

/**
 * A locator in the words of a language: "§3.4.2, Table 1, row 5" is "Section 3.4.2, table 1, row 5", and "§4 [3.3]"
 * is "Section 4 [3.3]".
 */
export function formatLocator(text: string, locale: Locale): string {
  const parts = parseLocator(text);
  if (!parts) return text;
  const { printed, paragraph, item, table, row } = parts;
  const section = printed
    ? message(locale, "locator.printed", { section: parts.section ?? "", printed })
    : (parts.section ?? "");
  if (parts.abstract && parts.part) return messageOf(locale, `locator.abstract.${parts.part}`);
  if (parts.abstract) return message(locale, "locator.abstract");
  if (parts.references) return message(locale, "locator.references");
  if (parts.opening) return message(locale, "locator.opening", { section });
  if (item && paragraph) return message(locale, "locator.item-paragraph", { section, item, paragraph });
  if (paragraph) return message(locale, "locator.paragraph", { section, paragraph });
  if (item) return message(locale, "locator.item", { section, item });
  if (table && !row) return message(locale, "locator.whole-table", { table });
  if (table && row) return message(locale, "locator.table", { section, table, row });
  return message(locale, "locator.section", { section });
}
