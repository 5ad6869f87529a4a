import { categoryLabel, descriptionOf, labelOfCategory } from "../data/label.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { type FileTable, fileColumns } from "./file-table.ts";
import { type CodebookEntry, codebookLines, codebookOf } from "./table-files/codebook.ts";
import type { FileWords } from "./table-files/file-words.ts";
import { fileWords } from "./table-files/words-of-file.ts";

/** What is said of a column of a published file: beside the explorer's, what it means and its codes with their labels. */
export type FileCodebookEntry = CodebookEntry & {
  readonly meaning: string;
  readonly values: Readonly<Record<string, string>>;
};

/** The words of a file in one language; units as the data package names them. */
export function publishedWords(of: FileTable, locale: Locale): FileWords {
  const words = fileWords({ text: (key, values) => message(locale, key, values) }, fileColumns(of, locale));
  const declared = of.table.schema.fields.some(({ name }) => name === "unit");
  const units = of.fields.flatMap(({ unit }) =>
    declared && unit && unit !== "year" ? [[unit, categoryLabel(of.table, "unit", unit, locale)]] : [],
  );
  return { ...words, units: { ...words.units, ...(Object.fromEntries(units) as Record<string, string>) } };
}

export function fileCodebook(of: FileTable, locale: Locale): readonly FileCodebookEntry[] {
  const words = publishedWords(of, locale);
  return codebookOf(fileColumns(of, locale), of.lines, words).map((entry, i) => {
    const field = of.fields[i];
    return {
      ...entry,
      meaning: field ? descriptionOf(field, locale) : "",
      values: Object.fromEntries(
        (field?.categories ?? []).map((category) => [category.value, labelOfCategory(category, locale)]),
      ),
    };
  });
}

/** The codebook as a table: its header, then a line a column. */
export function fileCodebookLines(of: FileTable, locale: Locale): readonly (readonly (string | number)[])[] {
  const entries = fileCodebook(of, locale);
  const [header = [], ...lines] = codebookLines(entries, publishedWords(of, locale));
  return [
    [...header, message(locale, "data.file.column.meaning"), message(locale, "data.file.column.values")],
    ...entries.map(({ meaning, values }, i) => [
      ...(lines[i] ?? []),
      meaning,
      Object.entries(values)
        .map(([value, label]) => `${value}${message(locale, "punctuation.colon")}${label}`)
        .join("\n"),
    ]),
  ];
}
