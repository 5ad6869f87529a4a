import { tsvFormatRows } from "d3-dsv";
import { type Cell, columnTitle } from "../../../query/column.ts";
import type { WrittenColumn } from "../../table/written-column.ts";
import { escapeCell, pipeTable } from "../../../publish/markdown/syntax.ts";
import { textCell } from "../../../publish/spreadsheet-cell.ts";
import { withLabels } from "../files/label-columns.ts";
import { separatedCell } from "../files/separated.ts";

export const copyFormats = ["markdown", "html", "tsv"] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** Lines copied at most: more belong in a file. */
export const copyLimit = 5_000;

/** What goes to the clipboard: `html` for programs that paste tables, where there is one. */
export type Copied = { readonly plain: string; readonly html: string | null };

/**
 * Lines as a table to paste. Markdown and HTML are for documents: titles with their units, and every cell as the page
 * shows it, the source below. TSV is for spreadsheets and programs: names, values and labels as in the file, with every
 * digit.
 *
 * @param lines all cells of each line; `written` says which of them stand where, and how
 * @param origins the row of the table behind each line; none for groups
 */
export function copiedTable(
  written: readonly WrittenColumn[],
  { lines, origins }: { readonly lines: readonly (readonly Cell[])[]; readonly origins: readonly number[] },
  format: CopyFormat,
  source: string,
): Copied {
  const columns = written.map(({ column }) => column);
  const filed = withLabels(
    { columns, lines: lines.map((line) => written.map(({ at }) => line[at] ?? null)) },
    "{title}",
  );
  const tsv = tsvFormatRows([
    filed.columns.map(({ name }) => textCell(name)),
    ...filed.lines.map((line) => line.map(separatedCell)),
  ]);
  if (format === "tsv") return { plain: tsv, html: null };
  const titles = written.map(({ column, unit }) =>
    unit === "" ? columnTitle(column) : `${columnTitle(column)} (${unit})`,
  );
  const shown = lines.map((line, row) =>
    written.map(({ at, write, recordOf }) => write(line[at] ?? null, recordOf(origins[row])?.id ?? null)),
  );
  const numeric = new Set(written.flatMap(({ isNumber }, i) => (isNumber ? [i] : [])));
  return format === "markdown"
    ? { plain: `${markdownTable(titles, shown, numeric)}\n\n${source}\n`, html: null }
    : { plain: tsv, html: htmlTable(titles, shown, numeric, source) };
}

function markdownTable(
  titles: readonly string[],
  lines: readonly (readonly Cell[])[],
  numeric: ReadonlySet<number>,
): string {
  const cell = (value: Cell): string => escapeCell(separatedCell(value));
  return pipeTable(
    titles.map(cell),
    lines.map((line) => line.map(cell)),
    numeric,
  );
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
