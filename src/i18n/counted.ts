import type { MessageKey } from "./messages.ts";

type Text = (key: MessageKey, values: Readonly<Record<string, string>>) => string;

/**
 * A count with its noun: "1 row", "27 rows"; Chinese has one form. Rows are those of a table, lines those of an answer.
 *
 * @param written the number as it is to stand there, with its thousands set apart
 */
export function counted(
  count: number,
  noun: "row" | "line" | "column",
  text: Text,
  written = String(count),
): string {
  return text(count === 1 ? `explore.count.${noun}` : `explore.count.${noun}s`, { n: written });
}
