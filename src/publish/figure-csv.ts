import { csvFormatRows } from "d3-dsv";
import { rowsOfTable } from "../charts/kinds.ts";
import { formatLocator } from "../data/format-locator.ts";
import { categoryLabel, labelOf } from "../data/label.ts";
import { tableOf } from "../data/read-dataset.ts";
import type { Row } from "../data/row.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { absoluteAddress } from "./address.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import type { Figure } from "./figure.ts";
import { datasetOf, rowOf, studyOf } from "./site.ts";
import { isSourced, sourceText } from "./source-text.ts";
import { numberCell, textCell } from "./spreadsheet-cell.ts";

/** Columns of a figure's file, in order; their titles are in the language of the file. */
const figureColumns = [
  "id",
  "label",
  "value",
  "relation",
  "printed_value",
  "low",
  "high",
  "level",
  "n",
  "unit",
  "status",
  "basis",
  "as_printed",
  "locator",
  "candidate",
  "note",
  "source",
  "dataset",
  "record",
] as const;

type FigureColumn = (typeof figureColumns)[number];

/**
 * The numbers of a figure, one data row a line, in the language of the page: titles, units and words too; columns
 * that no line uses are left out, and an empty relation is "equal to". A figure without numbers gives its table.
 * Begins with a byte order mark, because this file is opened in spreadsheets; the files below /data/ are for programs
 * and have none.
 */
export function figureCsv(figure: Figure, locale: Locale): string {
  const ids = rowsOfTable(figure.table);
  if (ids.length === 0) return byteOrderMark + csvFormatRows(wordsOf(figure)) + "\n";
  const document = studyOf(figure.study).source.citation[locale];
  const lines = ids.map((id) => {
    const row = rowOf(id);
    const cells = cellsOf(row, isSourced(row) ? sourceText(row, locale) : document, locale);
    return figureColumns.map((column) => cells[column]);
  });
  const titles = figureColumns.map((column) => message(locale, `csv.${column}`));
  const named = [titles, ...lines];
  const used = figureColumns.map((_, i) => lines.some((line) => line[i] !== ""));
  return byteOrderMark + csvFormatRows(named.map((line) => line.filter((_, i) => used[i]))) + "\n";
}

function cellsOf(row: Row, document: string, locale: Locale): Readonly<Record<FigureColumn, string>> {
  const { descriptor } = datasetOf(row.dataset);
  const table = tableOf(descriptor, row.table);
  const word = (column: "relation" | "level" | "unit" | "status" | "basis", value: string): string =>
    value === "" ? "" : textCell(categoryLabel(table, column, value, locale));
  return {
    id: row.id,
    label: textCell(labelOf(row, table, locale)),
    value: numberCell(row.value),
    relation: row.relation === "=" ? "" : word("relation", row.relation),
    printed_value: numberCell(row.printedValue),
    low: numberCell(row.low),
    high: numberCell(row.high),
    level: word("level", row.level),
    n: numberCell(row.n),
    unit: word("unit", row.unit),
    status: word("status", row.status),
    basis: word("basis", row.basis),
    as_printed: textCell(row.asPrinted),
    locator: textCell(row.locator ? formatLocator(row.locator, locale) : ""),
    candidate: numberCell(row.candidate),
    note: textCell(locale === "zh" ? row.noteZh : row.note),
    source: textCell(document),
    dataset: message(locale, "csv.dataset-text", { dataset: descriptor.name, version: descriptor.version }),
    record: absoluteAddress(`data/${row.dataset}/${row.table}/#${row.id}`, locale) ?? "",
  };
}

function wordsOf({ table }: Figure): string[][] {
  const body = table.lines.map(({ header, cells }) => [header, ...cells.map((cell) => cell?.text ?? "")]);
  return [[table.corner, ...table.columns], ...body].map((line) => line.map(textCell));
}
