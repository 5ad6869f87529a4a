import { textOf } from "./fill-template.ts";
import type { Text } from "./messages.ts";

/** Looks texts up among those that a page carries, as `message` does among all. A key of no text is shown itself, to be found. */
export function textsFrom(texts: Readonly<Record<string, string>>): Text {
  return (key, values) => textOf(texts, key, values) ?? key;
}
