import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { Descriptor } from "./descriptor.ts";
import { titleOf } from "./label.ts";

/** A document or work as a data package names it. */
export type DocumentSource = Descriptor["sources"][number];

/** Which version of it was used, and where it was read; "" where nothing is said. */
export function documentVersion({ version, version_zh }: DocumentSource, locale: Locale): string {
  return (locale === "zh" ? version_zh : version) ?? "";
}

/** "Title (version)". */
export function documentText(source: DocumentSource, locale: Locale): string {
  const version = documentVersion(source, locale);
  return titleOf(source, locale) + (version ? message(locale, "mark.aside", { word: version }) : "");
}
