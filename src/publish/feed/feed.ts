import { existsSync, readFileSync } from "node:fs";
import { type DataChange, parseChanges } from "../../data/data-change.ts";
import { titleOf } from "../../data/label.ts";
import { datasetNames } from "../../data/read-dataset.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { datasetOf } from "../site.ts";
import { atomFeed } from "./atom.ts";
import { dataEntries } from "./data-entries.ts";
import { editionsOf } from "./edition.ts";

const CHANGES = "data/changes.csv";

/** The feed of a language: the versions of its changelog, and the recorded changes of the data. */
export function feedOf(changelog: string, locale: Locale): string {
  const changes: readonly DataChange[] = existsSync(CHANGES)
    ? parseChanges(readFileSync(CHANGES, "utf8"), CHANGES)
    : [];
  // A dataset may have been renamed since: then its old name is all there is to say.
  const known = new Set(datasetNames());
  const named = (dataset: string): string =>
    known.has(dataset) ? titleOf(datasetOf(dataset).descriptor, locale) : dataset;
  const editions = editionsOf(changelog).map(({ version, date, html }) => ({
    key: `edition/${version}`,
    title: message(locale, "feed.edition", { version }),
    date,
    html,
    page: siteAddress("about/", locale),
  }));
  return atomFeed([...editions, ...dataEntries(changes, named, locale)], locale);
}
