import type { MarkdownInstance } from "astro";
import { withinPage } from "./within-page.ts";

const files = import.meta.glob<MarkdownInstance<Record<string, never>>>("/CHANGELOG.md", { eager: true });

/** The changelog as HTML that can stand within a page. */
export async function changelogHtml(): Promise<string> {
  return withinPage((await files["/CHANGELOG.md"]?.compiledContent()) ?? "");
}
