import { titleOf } from "../../data/label.ts";
import { message } from "../../i18n/messages.ts";
import { numbersBetween } from "../audit/numbers-between.ts";
import { auditedDatasets } from "../audit/results.ts";
import { uncheckedWords } from "../audit/unchecked-words.ts";
import { recordsIn, rowOf } from "../site.ts";
import type { RecordLinks } from "./record-links.ts";
import { escapeMarkdown, list } from "./syntax.ts";

/** The numbers of each document that stand in no check, by reason. */
export function uncheckedMarkdown(links: RecordLinks): string {
  const { locale } = links;
  return auditedDatasets()
    .map((dataset) => {
      const records = recordsIn(dataset.name, locale);
      const groups = dataset.unchecked.map(({ reason, rows }) => {
        const counted = message(locale, "mark.aside", { word: String(rows.length) });
        const numbers = rows.map((id) => {
          const record = records.get(id);
          return `${escapeMarkdown(record?.label ?? "")} ${links.number(rowOf(id), record?.value ?? id)}`;
        });
        return `#### ${escapeMarkdown(message(locale, `unchecked.${reason}`) + counted)}\n\n${list(numbers)}`;
      });
      return [
        `### ${escapeMarkdown(titleOf(dataset.descriptor, locale))}`,
        escapeMarkdown(uncheckedWords(dataset, locale)),
        ...groups,
      ].join("\n\n");
    })
    .join("\n\n");
}

/** Numbers of different documents that cannot be set against each other. */
export function betweenMarkdown(links: RecordLinks): string {
  const { locale } = links;
  const semicolon = message(locale, "punctuation.semicolon");
  return [
    `### ${escapeMarkdown(message(locale, "audit.between"))}`,
    escapeMarkdown(message(locale, "audit.between-lead")),
    list(
      numbersBetween(locale).map(({ numbers, differ }) => {
        const each = numbers.map(
          ({ row, record, document }) =>
            `  - ${escapeMarkdown(`${document}${semicolon}${record.label}`)} ${links.number(row, record.value)}`,
        );
        return `${escapeMarkdown(differ)}\n${each.join("\n")}`;
      }),
    ),
  ].join("\n\n");
}
