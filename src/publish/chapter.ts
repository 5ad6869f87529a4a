import type { MDXInstance } from "astro";
import type { Locale } from "../i18n/locale.ts";

const chapters = import.meta.glob<MDXInstance<Record<string, never>>>("/content/studies/*/*.mdx", {
  eager: true,
});

/** The prose of a study in one language, with its headings. */
export function chapterOf(id: string, locale: Locale) {
  const chapter = chapters[`/content/studies/${id}/${locale}.mdx`];
  if (!chapter)
    throw new Error(
      `content/studies/${id}/${locale}.mdx does not exist. Write the chapter in both languages.`,
    );
  return { Content: chapter.Content, headings: chapter.getHeadings() };
}
