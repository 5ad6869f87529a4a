import { type Cell, type FigureTable, sentencesOf } from "../../charts/table.ts";
import type { Row } from "../../data/row.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { figureAlone, figureSource } from "../figure-sheet.ts";
import { recordsIn, rowOf } from "../site.ts";
import { certaintyMarkdown } from "./certainty.ts";
import type { RecordLinks } from "./record-links.ts";
import { escapeMarkdown, list, pipeTable } from "./syntax.ts";

const FILES = ["svg", "png", "csv", "json"] as const;

/** A figure as its table and its sentences, with all that the page says below it; the chart is a file. */
export function figureMarkdown(id: string, links: RecordLinks): string {
  const { locale } = links;
  const { figure, scope } = figureAlone(id, locale);
  // The colon stands outside the bold type: inside, a Chinese one would keep Markdown from ending it.
  const label = (key: "figure.takeaway" | "figure.source" | "figure.download"): string =>
    `**${message(locale, key)}**${message(locale, "punctuation.colon")}`;
  const files = FILES.map(
    (ending) => `[${ending.toUpperCase()}](${siteAddress(`figures/${id}.${ending}`, locale)})`,
  );
  const words = figure.series.kind === "matrix";
  return [
    `### ${message(locale, "figure.label", { number: figure.number })} ${links.pieces(figure.title)}`,
    figure.context && `*${message(locale, "context.figure")}*`,
    links.pieces(figure.subtitle),
    figure.series.kind === "matrix" && figure.series.note && escapeMarkdown(figure.series.note),
    figure.table.unit && escapeMarkdown(figure.table.unit),
    figureTable(figure.table, links),
    // A table of words is its own sentences.
    !words && list(sentencesOf(figure.table, locale).map(escapeMarkdown)),
    `${label("figure.takeaway")}${links.pieces(figure.takeaway)} ${certaintyMarkdown(figure.certainty, scope, locale)}`,
    list(notesOn(figure.doubts, links)),
    `${label("figure.source")}${escapeMarkdown(figureSource(figure, locale))}`,
    `${label("figure.download")}${files.join(message(locale, "punctuation.list"))}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The table of the figure; lines that form groups name theirs in a column of its own. */
function figureTable({ corner, columns, lines }: FigureTable, links: RecordLinks): string {
  const grouped = lines.some(({ group }) => group !== "");
  const head = [...(grouped ? [""] : []), corner, ...columns].map(escapeMarkdown);
  return pipeTable(
    head,
    lines.map(({ group, header, cells }) => [
      ...(grouped ? [escapeMarkdown(group)] : []),
      escapeMarkdown(header),
      ...cells.map((cell) => (cell ? cellMarkdown(cell, links) : "")),
    ]),
  );
}

function cellMarkdown({ row, text, aside }: Cell, links: RecordLinks): string {
  const own = row && text ? links.number(rowOf(row), text) : escapeMarkdown(text);
  return aside ? `${own}${message(links.locale, "mark.aside", { word: escapeMarkdown(aside) })}` : own;
}

/** Notes on corrected and doubtful numbers; those that share a note stand together. */
function notesOn(rows: readonly Row[], links: RecordLinks): readonly string[] {
  const { locale } = links;
  const noteOf = (row: Row): string => noteIn(row, locale);
  return [...new Set(rows.map(noteOf))].map((note) => {
    const own = rows.filter((row) => noteOf(row) === note);
    const named = own.map((row) => {
      const record = recordsIn(row.dataset, locale).get(row.id);
      return `${escapeMarkdown(record?.label ?? "")} ${links.number(row, record?.value ?? row.id)}`;
    });
    return `${named.join(message(locale, "punctuation.list"))}${message(locale, "punctuation.colon")}${escapeMarkdown(note)}`;
  });
}

const noteIn = (row: Row, locale: Locale): string => (locale === "zh" ? row.noteZh : row.note);
