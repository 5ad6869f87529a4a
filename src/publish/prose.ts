import type { MDXInstance } from "astro";
import type { Locale } from "../i18n/locale.ts";

const pages = import.meta.glob<MDXInstance<{ readonly title: string; readonly description: string }>>(
  "/content/{about,methods}/*.mdx",
  { eager: true },
);

/** A page of prose in one language: its text, its headings, and the title and description of its frontmatter. */
export function proseOf(page: "about" | "methods", locale: Locale) {
  const prose = pages[`/content/${page}/${locale}.mdx`];
  if (!prose)
    throw new Error(`content/${page}/${locale}.mdx does not exist. Write the page in both languages.`);
  return { Content: prose.Content, headings: prose.getHeadings(), ...prose.frontmatter };
}
