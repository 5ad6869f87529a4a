import type { MarkdownInstance } from "astro";
import type { Locale } from "../i18n/locale.ts";
import { withinPage } from "./within-page.ts";

const files = import.meta.glob<MarkdownInstance<Record<string, never>>>("/CHANGELOG*.md", { eager: true });

/** The changelog in one language, as HTML of a document of its own. */
export async function changelogDocument(locale: Locale): Promise<string> {
  const file = locale === "zh" ? "/CHANGELOG.zh.md" : "/CHANGELOG.md";
  return (await files[file]?.compiledContent()) ?? "";
}

/** The changelog as HTML that can stand within a page. */
export async function changelogHtml(locale: Locale): Promise<string> {
  return withinPage(await changelogDocument(locale));
}
