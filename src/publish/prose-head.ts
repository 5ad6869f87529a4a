import { readFileSync } from "node:fs";
import { parse as parseYaml } from "yaml";
import type { Locale } from "../i18n/locale.ts";

const HEAD = /^---\n([\s\S]*?)\n---\n/;

/** Title and description at the head of a page of prose, which Astro reads for the page itself. */
export function proseHead(
  page: "about" | "methods",
  locale: Locale,
): { readonly title: string; readonly description: string } {
  const file = `content/${page}/${locale}.mdx`;
  const head = parseYaml(HEAD.exec(readFileSync(file, "utf8"))?.[1] ?? "") as Record<string, unknown> | null;
  const { title, description } = head ?? {};
  if (typeof title === "string" && typeof description === "string") return { title, description };
  throw new Error(`${file} has no title, or no description. Write both at its head.`);
}

/** Prose without its head. */
export function withoutHead(prose: string): string {
  return prose.replace(HEAD, "");
}
