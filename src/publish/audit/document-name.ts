import { titleOf } from "../../data/label.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { datasetOf, studies } from "../site.ts";

/** What the audit calls the document behind a dataset: the number of its study, and its name. */
export function documentName(dataset: string, locale: Locale): string {
  const study = studies().find((each) => each.dataset === dataset);
  return study
    ? `${study.number} · ${study.sourceName[locale]}`
    : titleOf(datasetOf(dataset).descriptor, locale);
}

/** The same in two words, for a table: the number of its study. */
export function shortDocumentName(dataset: string, locale: Locale): string {
  const study = studies().find((each) => each.dataset === dataset);
  return study
    ? message(locale, "audit.document-number", { number: study.number })
    : titleOf(datasetOf(dataset).descriptor, locale);
}
