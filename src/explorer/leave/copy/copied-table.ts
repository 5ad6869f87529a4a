import { tsvFormatRows } from "d3-dsv";
import { type Cell, columnTitle, isNumeric, valueLabel } from "../../../query/column.ts";
import type { ResultColumn } from "../../../query/result.ts";
import { computedDecimals } from "../../table/decimals.ts";
import { textCell } from "../../../publish/spreadsheet-cell.ts";
import { withLabels } from "../files/label-columns.ts";
import { separatedCell } from "../files/separated.ts";
import { markdownTable } from "./markdown-table.ts";

export const copyFormats = ["markdown", "html", "tsv"] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** Lines copied at most: more belong in a file. */
export const copyLimit = 5_000;

/** What goes to the clipboard: `html` for programs that paste tables, where there is one. */
export type Copied = { readonly plain: string; readonly html: string | null };

/**
 * Lines as a table to paste. Markdown and HTML are for documents: columns by their titles, categories by their labels,
 * the source below. TSV is for spreadsheets and programs: names, values and labels as in the file, with every digit.
 */
export function copiedTable(
  columns: readonly ResultColumn[],
  lines: readonly (readonly Cell[])[],
  format: CopyFormat,
  source: string,
): Copied {
  const filed = withLabels({ columns, lines }, "{title}");
  const tsv = tsvFormatRows([
    filed.columns.map(({ name }) => textCell(name)),
    ...filed.lines.map((line) => line.map(separatedCell)),
  ]);
  if (format === "tsv") return { plain: tsv, html: null };
  const titles = columns.map(columnTitle);
  const written = columns.map((column, i) =>
    writer(
      column,
      lines.map((line) => line[i] ?? null),
    ),
  );
  const shown = lines.map((line) => written.map((write, i) => write(line[i] ?? null)));
  const numeric = new Set(columns.flatMap((column, i) => (isNumeric(column) ? [i] : [])));
  return format === "markdown"
    ? { plain: `${markdownTable(titles, shown, numeric)}\n${source}\n`, html: null }
    : { plain: tsv, html: htmlTable(titles, shown, numeric, source) };
}

/** Categories by their label; computed numbers with four significant digits or so, as the page shows them. */
function writer(column: ResultColumn, cells: readonly Cell[]): (cell: Cell) => Cell {
  const { from } = column;
  if (from === "source" || from === "group" || !isNumeric(column))
    return (cell) => (typeof cell === "string" ? valueLabel(column, cell) : cell);
  const decimals = computedDecimals(cells.filter((cell) => typeof cell === "number"));
  return (cell) => (typeof cell === "number" ? Number(cell.toFixed(decimals(cell))) : cell);
}

function htmlTable(
  titles: readonly string[],
  lines: readonly (readonly Cell[])[],
  numeric: ReadonlySet<number>,
  source: string,
): string {
  const align = (i: number): string => (numeric.has(i) ? ' align="right"' : "");
  const row = (line: readonly Cell[]): string =>
    `<tr>${line.map((cell, i) => `<td${align(i)}>${escaped(separatedCell(cell))}</td>`).join("")}</tr>`;
  const head = titles.map((title, i) => `<th${align(i)}>${escaped(textCell(title))}</th>`).join("");
  return (
    `<table border="1" cellspacing="0"><thead><tr>${head}</tr></thead>` +
    `<tbody>${lines.map(row).join("")}</tbody></table><p>${escaped(source)}</p>`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\r\n|[\r\n]/g, "<br>");
}
