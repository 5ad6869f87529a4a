import type { MessageKey } from "../../../i18n/messages.ts";
import type { Separator } from "../read/separator.ts";

/** What a separator is called. */
export const separatorKeys: Readonly<Record<Separator, MessageKey>> = {
  ",": "explore.open.delimiter.comma",
  ";": "explore.open.delimiter.semicolon",
  "\t": "explore.open.delimiter.tab",
  "|": "explore.open.delimiter.bar",
  "  ": "yourtable.separator.spaces",
  "，": "yourtable.separator.comma",
  "、": "yourtable.separator.enumeration",
  "&": "yourtable.separator.ampersand",
};
