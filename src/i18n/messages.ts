import en from "../../content/ui/en.json" with { type: "json" };
import zh from "../../content/ui/zh.json" with { type: "json" };
import { textOf } from "./fill-template.ts";
import type { Locale } from "./locale.ts";

export type MessageKey = keyof typeof en;

const MESSAGES: Record<Locale, Record<MessageKey, string>> = { en, zh };

/** Looks up a text of the interface in one language, `{name}` replaced by the values given. */
export type Text = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * A text of the interface, with `{name}` replaced by the values given. Where `count` is one, the text of `<key>.one` is
 * taken, if there is one.
 */
export function message(
  locale: Locale,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return textOf(MESSAGES[locale], key, values) ?? key;
}

/** Whether the interface has a text of that key: for keys put together from data. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The text for a key put together from data, such as `unit.${row.unit}`; throws when there is none. */
export function messageOf(
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  if (isMessageKey(key)) return message(locale, key, values);
  throw new Error(`content/ui/${locale}.json has no key "${key}". Add it in both languages.`);
}

/** Every text of the interface by its key: for a page whose scripts need many of them. */
export function allMessages(locale: Locale): Readonly<Record<MessageKey, string>> {
  return MESSAGES[locale];
}
