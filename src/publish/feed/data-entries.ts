import type { DataChange } from "../../data/data-change.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import type { FeedEntry } from "./entry.ts";
import { escapeXml } from "./escape-xml.ts";

/** One entry for each version of a dataset: every number that changed, from what to what, and why. */
export function dataEntries(
  changes: readonly DataChange[],
  titleOf: (dataset: string) => string,
  locale: Locale,
): readonly FeedEntry[] {
  const byVersion = new Map<string, readonly DataChange[]>();
  for (const change of changes) {
    const key = `data/${change.dataset}/${change.version}`;
    byVersion.set(key, [...(byVersion.get(key) ?? []), change]);
  }
  return [...byVersion].map(([key, own]) => entryOf(key, own, titleOf, locale));
}

function entryOf(
  key: string,
  changes: readonly DataChange[],
  titleOf: (dataset: string) => string,
  locale: Locale,
): FeedEntry {
  const [{ dataset = "", version = "", date = "", id = "" } = {}] = changes;
  const named = { dataset: titleOf(dataset), version };
  const page = siteAddress(`data/${dataset}/`, locale);
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
    page,
    title:
      id === ""
        ? message(locale, "feed.first", { ...named, count: changes[0]?.new ?? "" })
        : message(locale, "feed.data", { ...named, count: changes.length }),
    html: html.join(""),
  };
}

/** "fund-income, value: 3 became 4"; cells that were or are empty make an addition or a removal. */
function wordsOf({ id, column, old, new: now }: DataChange, locale: Locale): string {
  const name = [id, column].join(message(locale, "punctuation.comma"));
  const kind = old === "" ? "added" : now === "" ? "removed" : "changed";
  return message(locale, `feed.${kind}`, { column: name, old, new: now });
}
