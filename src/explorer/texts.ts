import { textOf } from "../i18n/fill-template.ts";
import type { MessageKey } from "../i18n/messages.ts";

/** The texts that the page carries for the explorer: those of its own, units and statuses. */
export function isExplorerKey(key: string): boolean {
  return /^(?:explore|unit|status)\./.test(key);
}

/**
 * Looks texts up, with `{name}` replaced by the values given, and that of `<key>.one` where `count` is one, as
 * `message` does. A key of no text is shown itself, to be found.
 */
export function textsFrom(
  texts: Readonly<Record<string, string>>,
): (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string {
  return (key, values) => textOf(texts, key, values) ?? key;
}
