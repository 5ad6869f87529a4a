import { readFileSync } from "node:fs";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";

/** A work of others that the site's methods rest on, as CSL-JSON. */
export type ReferencedWork = {
  readonly id: string;
  readonly type: string;
  readonly author: readonly { readonly family: string; readonly given: string }[];
  readonly title: string;
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
  readonly DOI: string;
  readonly [field: string]: unknown;
};

const FILE = "content/references.json";

/** The works in the order of their authors. */
export function references(): readonly ReferencedWork[] {
  const works = JSON.parse(readFileSync(FILE, "utf8")) as readonly ReferencedWork[];
  return works.toSorted((a, b) => shortReference(a, "en").localeCompare(shortReference(b, "en"), "en"));
}

/** @throws Error when no work has that id */
export function referenceOf(id: string): ReferencedWork {
  const work = references().find((candidate) => candidate.id === id);
  if (work) return work;
  throw new Error(`${FILE} has no work "${id}". Add it, or name another.`);
}

/** The work as a sentence names it: "Wilson, 1927", "Hong et al., 2018". */
export function shortReference({ author, issued }: ReferencedWork, locale: Locale): string {
  const [first, second] = author.map(({ family }) => family);
  const year = issued["date-parts"][0]?.[0];
  const names =
    author.length > 2
      ? message(locale, "reference.et-al", { first: first ?? "" })
      : [first, second].filter(Boolean).join(message(locale, "arithmetic.and"));
  return `${names}${message(locale, "punctuation.comma")}${year}`;
}
