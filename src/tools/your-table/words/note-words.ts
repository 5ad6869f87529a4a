import type { MessageKey } from "../../../i18n/messages.ts";
import type { FileNote } from "../../../query/read/file-note.ts";
import type { Tool } from "../tool.ts";

/** What was decided, or what went wrong, while a table was read. */
export function noteWords({ key, values }: FileNote, text: Tool["text"]): string {
  // Keys come from the reader of files; a test of the explorer holds that each has its words.
  return text(key as MessageKey, values);
}
