import type { Work } from "./read/work.ts";
import { beginWork, openBytes } from "./state/opened.ts";

/** A table as it is opened from a text. */
export function workOf(text: string): Work {
  const { sheet, notes } = openBytes(new TextEncoder().encode(text), { name: "table" });
  if (!sheet) throw new Error(notes.map(({ key }) => key).join(", "));
  return beginWork(sheet);
}
