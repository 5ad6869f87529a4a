import { grouped } from "../../../i18n/format-number.ts";
import type { MessageKey, Text } from "../../../i18n/messages.ts";
import type { Separator } from "../read/separator.ts";
import { separatorKeys } from "./separator-words.ts";

/** What was decided, or what went wrong, while a table was read: key of a text and its values. */
export type Note = {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** Where the words of the explorer speak of what this page does not have, such as its limits. */
const OWN: Readonly<Record<string, MessageKey>> = {
  "explore.note.empty": "yourtable.note.empty",
  "explore.note.header-only": "yourtable.note.header-only",
  "explore.note.binary-image": "yourtable.note.binary-image",
  "explore.note.too-many-rows": "yourtable.note.too-many-rows",
  "explore.note.too-many-columns": "yourtable.note.too-many-columns",
};

export function noteWords({ key, values }: Note, text: Text): string {
  // Keys come from the reader of files; a test of the explorer holds that each has its words.
  return text(OWN[key] ?? (key as MessageKey), written(values, text));
}

function written(values: Note["values"], text: Text): Note["values"] {
  const one = ([name, value]: [string, string | number]): string | number => {
    if (name === "separator") return text(separatorKeys[value as Separator]);
    return typeof value === "number" && value >= 10_000 ? grouped(value, 0) : value;
  };
  return Object.fromEntries(Object.entries(values).map((entry) => [entry[0], one(entry)]));
}
