import { titleOf } from "../../data/label.ts";
import { datasetNames } from "../../data/read-dataset.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { recordedChanges } from "../dataset-changes.ts";
import { datasetOf } from "../site.ts";
import { atomFeed } from "./atom.ts";
import { dataEntries } from "./data-entries.ts";
import { editionsOf } from "./edition.ts";

/** The feed of a language: the versions of its changelog, and the recorded changes of the data. */
export function feedOf(changelog: string, locale: Locale): string {
  // A dataset may have been renamed or withdrawn since: then its old name is all there is to say.
  const known = new Set(datasetNames());
  const about = (dataset: string) =>
    known.has(dataset)
      ? { title: titleOf(datasetOf(dataset).descriptor, locale), path: `data/${dataset}/` }
      : { title: dataset, path: "data/" };
  const editions = editionsOf(changelog).map(({ version, date, html }) => ({
    key: `edition/${version}`,
    title: message(locale, "feed.edition", { version }),
    version,
    date,
    html,
    page: siteAddress("about/", locale),
  }));
  return atomFeed([...editions, ...dataEntries(recordedChanges(), about, locale)], locale);
}
