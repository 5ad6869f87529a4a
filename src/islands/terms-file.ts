import { type Locale, languageTag, otherLocale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { GlossaryTerm } from "../publish/glossary.ts";

/** The definitions of the glossary in one language, as the browser fetches them with the first that is opened. */
export type TermsFile = {
  readonly otherLanguage: string;
  /** Text of the link to the entry. */
  readonly more: string;
  readonly terms: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly otherName: string;
        readonly definition: string;
        readonly note?: string;
      }
    >
  >;
};

/** Text of the file. */
export function writeTermsFile(terms: readonly GlossaryTerm[], locale: Locale): string {
  const other = otherLocale(locale);
  const file: TermsFile = {
    otherLanguage: languageTag[other],
    more: message(locale, "term.more"),
    terms: Object.fromEntries(
      terms.map(({ id, term, definition, note }) => [
        id,
        {
          name: term[locale],
          otherName: term[other],
          definition: definition[locale],
          ...(note ? { note: note[locale] } : {}),
        },
      ]),
    ),
  };
  return JSON.stringify(file);
}
