import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";

/** What can be cited: a figure, a dataset, the results of the audit, a chapter of the report, or the whole of it. */
export type CitedWork = {
  readonly kind: "figure" | "dataset" | "audit" | "chapter" | "site";
  /** Key of the item, unique in the site. */
  readonly id: string;
  readonly title: string;
  /** Day of that version, like 2026-11-21. */
  readonly date: string;
  /** Version of the data; of the report, where all of it or its audit is cited. */
  readonly version: string;
  /** Absolute address of the page; left out where the site's own is not configured. */
  readonly address?: string | undefined;
};

/** The part of CSL-JSON 1.0.2 that the site writes. */
export type CslItem = {
  readonly id: string;
  readonly type: "figure" | "dataset" | "report";
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly issued: { readonly "date-parts": readonly [readonly [number, number, number]] };
  readonly version: string;
  readonly language: string;
  readonly genre?: string;
  readonly note: string;
  readonly URL?: string;
};

const TYPES = {
  figure: "figure",
  dataset: "dataset",
  audit: "dataset",
  chapter: "report",
  site: "report",
} as const;

/**
 * The one CSL-JSON item from which every form of a citation is made. The author is the site as an institution;
 * the study's document is not cited by it, and no record of that document is made up.
 *
 * @throws Error when `date` is no calendar date
 */
export function cslItem(work: CitedWork, locale: Locale): CslItem {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(work.date) ?? [];
  if (!year) {
    throw new Error(`"${work.date}" of "${work.id}" is no date. Write it like 2026-11-21.`);
  }
  return {
    id: work.id,
    type: TYPES[work.kind],
    title: work.title,
    author: [{ literal: message(locale, "site.name") }],
    issued: { "date-parts": [[Number(year), Number(month), Number(day)]] },
    version: work.version,
    language: locale === "zh" ? "zh-CN" : "en",
    ...(work.kind === "dataset" || work.kind === "audit"
      ? {}
      : { genre: message(locale, `cite.genre.${work.kind}`) }),
    note: message(locale, ofReport(work) ? "cite.note.site" : "cite.note", { version: work.version }),
    ...(work.address ? { URL: work.address } : {}),
  };
}

function ofReport({ kind }: CitedWork): boolean {
  return kind === "site" || kind === "audit";
}
