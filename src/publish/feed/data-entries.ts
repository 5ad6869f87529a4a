import { type DataChange, kindOfChange } from "../../data/data-change.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { changeWords } from "../change-words.ts";
import type { FeedEntry } from "./entry.ts";
import { escapeXml } from "../escape-xml.ts";

/** What a dataset is called, and the page that tells of it. */
type About = (dataset: string) => { readonly title: string; readonly path: string };

/** One entry for each version of a dataset, the last recorded first: every number that changed, from what to what, and why. */
export function dataEntries(
  changes: readonly DataChange[],
  about: About,
  locale: Locale,
): readonly FeedEntry[] {
  const byVersion = new Map<string, readonly DataChange[]>();
  for (const change of changes) {
    const end = kindOfChange(change) === "withdrawn" ? "/withdrawn" : "";
    const key = `data/${change.dataset}/${change.version}${end}`;
    byVersion.set(key, [...(byVersion.get(key) ?? []), change]);
  }
  return [...byVersion].map(([key, own]) => entryOf(key, own, about, locale)).reverse();
}

function entryOf(key: string, changes: readonly DataChange[], about: About, locale: Locale): FeedEntry {
  const [first] = changes;
  if (!first) throw new Error(`"${key}" has no changes.`);
  const { dataset, version, date, old, new: now } = first;
  const { title, path } = about(dataset);
  const kind = kindOfChange(first);
  const values = {
    dataset: title,
    version,
    count: kind === "withdrawn" ? old : now,
    changes: changeWords(changes, locale),
  };
  const reasonOf = (change: DataChange): string => (locale === "zh" ? change.reasonZh : change.reason);
  const reasons = [...new Set(changes.map(reasonOf))];
  const html = reasons.map((reason) => {
    const items = changes.filter((change) => reasonOf(change) === reason && change.id !== "");
    const listed = items.map((change) => `<li>${escapeXml(wordsOf(change, locale))}</li>`).join("");
    return `<p>${escapeXml(reason)}</p>${listed && `<ul>${listed}</ul>`}`;
  });
  return {
    key,
    date,
    page: siteAddress(path, locale),
    version,
    title: message(locale, `feed.${kind === "number" ? "data" : kind}`, values),
    html: html.join(""),
  };
}

/** "fund-income, value: 3 became 4"; cells that were or are empty make an addition or a removal. */
function wordsOf({ id, column, old, new: now }: DataChange, locale: Locale): string {
  const name = [id, column].join(message(locale, "punctuation.comma"));
  const kind = old === "" ? "added" : now === "" ? "removed" : "changed";
  return message(locale, `feed.${kind}`, { column: name, old, new: now });
}
