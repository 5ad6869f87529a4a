import { readFileSync } from "node:fs";
import { parse as parseYaml } from "yaml";
import type { Both, Locale } from "../i18n/locale.ts";
import { type LetterGroup, letterGroups } from "../i18n/letter-groups.ts";
import { memo } from "./memo.ts";

/** A term of the field. */
export type GlossaryTerm = {
  /** Permanent: the anchor of its entry. */
  readonly id: string;
  readonly term: Both;
  /** Other names, such as abbreviations. */
  readonly also: Readonly<Record<Locale, readonly string[]>>;
  readonly definition: Both;
  /** What the documents' English calls it, by study, where that may mislead. */
  readonly printed: Readonly<Record<string, readonly string[]>>;
  readonly note?: Both;
  /** How the Chinese term is sorted, where its first character has several readings. */
  readonly sort?: string;
};

const FILE = "content/glossary.yaml";

/**
 * The terms of a glossary as written.
 *
 * @throws Error when an id stands twice or is no anchor, or a text lacks one of the languages
 */
export function parseGlossary(text: string): readonly GlossaryTerm[] {
  const written = parseYaml(text) as readonly (Partial<GlossaryTerm> & { readonly id: string })[];
  const seen = new Set<string>();
  return written.map((entry) => {
    const { id, term, definition, note } = entry;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      throw new Error(`${FILE}: the id "${id}" is no anchor. Write small letters, digits and hyphens.`);
    if (seen.has(id)) throw new Error(`${FILE}: the id "${id}" stands twice. Give one of the terms another.`);
    seen.add(id);
    for (const both of [term, definition, ...("note" in entry ? [note] : [])])
      if (!both?.en || !both.zh)
        throw new Error(`${FILE}: "${id}" lacks a term, definition or note in one language. Write it.`);
    return { also: { en: [], zh: [] }, printed: {}, ...entry } as GlossaryTerm;
  });
}

/** The site's glossary. */
export const glossary = memo((): readonly GlossaryTerm[] => parseGlossary(readFileSync(FILE, "utf8")));

/**
 * One term by its id.
 *
 * @throws Error when the glossary has none of that id
 */
export function termOf(id: string): GlossaryTerm {
  const found = glossary().find((term) => term.id === id);
  if (found) return found;
  throw new Error(`${FILE} has no term "${id}". Add it, or name another.`);
}

/** The glossary in the order of a language: alphabetical, or by pinyin. */
export function glossaryGroups(locale: Locale): readonly LetterGroup<GlossaryTerm>[] {
  const name = ({ term, sort }: GlossaryTerm): string =>
    locale === "zh" ? (sort ?? term.zh) : term.en.replace(/^The /, "");
  return letterGroups(glossary(), name, locale);
}
