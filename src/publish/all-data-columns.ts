import { changeColumns } from "../data/data-change.ts";
import type { Locale } from "../i18n/locale.ts";
import { type MessageKey, message } from "../i18n/messages.ts";
import { describedColumns } from "./audit/audit-columns.ts";
import { escapeMarkdown, pipeTable } from "./markdown/syntax.ts";

/** What the README of the archive says of the columns of the two files that no data package describes. */
export function columnsOutsidePackages(locale: Locale): readonly string[] {
  const text = (key: MessageKey): string => message(locale, key);
  const table = (lines: readonly (readonly [string, MessageKey])[]): string =>
    `${pipeTable(
      [text("data.column"), text("data.meaning")],
      lines.map(([name, key]) => [`\`${name}\``, escapeMarkdown(text(key))]),
    )}\n`;
  const heading = (file: string): string => `## ${message(locale, "all-data.columns", { file })}\n`;
  return [
    heading("changes.csv"),
    table(changeColumns.map((name) => [name, `change.column.${name}`] as const)),
    heading("audit/checks.csv"),
    table(describedColumns.map((name) => [name, `audit.column.${name}`] as const)),
    `${text("all-data.columns.mark")}\n`,
    `${text("all-data.columns.json")}\n`,
  ];
}
