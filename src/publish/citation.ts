import { type CslItem, cslItem } from "../cite/csl-item.ts";
import { titleOf } from "../data/label.ts";
import { plain, writeText } from "../data/write-number.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { absoluteAddress, figurePage } from "./address.ts";
import type { Figure } from "./figure.ts";
import { reportEdition } from "./edition.ts";
import { versionOf } from "./dataset-changes.ts";
import { datasetOf, rowOf, studyOf } from "./site.ts";

/** The figure, at its place in the chapter, as of its dataset's version. */
export function figureItem(figure: Figure, locale: Locale): CslItem {
  const { version, date } = versionOf(figure.dataset);
  const address = absoluteAddress(figurePage(figure), locale);
  return cslItem(
    { kind: "figure", id: figure.id, title: plain(figure.title), date, version, address },
    locale,
  );
}

/** The dataset: its key differs from that of the chapter of the same name. */
export function datasetItem(name: string, locale: Locale): CslItem {
  const { descriptor } = datasetOf(name);
  const { version, date } = versionOf(name);
  const address = absoluteAddress(`data/${name}/`, locale);
  return cslItem(
    { kind: "dataset", id: `${name}-data`, title: titleOf(descriptor, locale), date, version, address },
    locale,
  );
}

/** The chapter on a study; not the study's document, whose record is in the chapter. */
export function chapterItem(id: string, locale: Locale): CslItem {
  const study = studyOf(id);
  const title = plain(writeText(study.title[locale], rowOf, locale));
  const { version, date } = versionOf(study.dataset);
  const address = absoluteAddress(`studies/${id}/`, locale);
  return cslItem({ kind: "chapter", id: `${id}-chapter`, title, date, version, address }, locale);
}

/** The site as a whole, in the version that CITATION.cff names. */
export function siteItem(locale: Locale): CslItem {
  const { version, date } = reportEdition();
  const title = message(locale, "site.tagline");
  const address = absoluteAddress("", locale);
  return cslItem({ kind: "site", id: "yibao-evidence", title, date, version, address }, locale);
}

/** The results of the audit, which rest on all datasets together: in the version of the report. */
export function auditItem(locale: Locale): CslItem {
  const { version, date } = reportEdition();
  const title = message(locale, "audit.title");
  const address = absoluteAddress("audit/", locale);
  return cslItem({ kind: "audit", id: "yibao-evidence-audit", title, date, version, address }, locale);
}
