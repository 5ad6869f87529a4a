import { canvasOf } from "../charts/canvas.ts";
import { rowsOfTable, type Series, seriesOf, specOf, tableOfSeries } from "../charts/kinds.ts";
import type { FigureTable } from "../charts/table.ts";
import { type Row, isComputed } from "../data/row.ts";
import type { SourceEntry } from "../data/source-entry.ts";
import { type Piece, plain, writeText } from "../data/write-number.ts";
import type { Locale } from "../i18n/locale.ts";
import type { NumberMarks } from "../render/number-marks.ts";
import { drawSvg } from "../render/svg.ts";
import { type FigureFinding, findingsIn, marksOf } from "./audit/figure-findings.ts";
import type { Certainty, FigureDeclaration, Study } from "./study.ts";
import { groundsOf } from "./grounds.ts";
import { sourceIn, sourcesOf } from "./site.ts";

/** A figure ready for a page in one language. */
export type Figure = {
  readonly id: string;
  readonly number: number;
  readonly study: string;
  readonly dataset: string;
  readonly title: readonly Piece[];
  readonly subtitle: readonly Piece[];
  readonly howTo: readonly Piece[];
  readonly takeaway: readonly Piece[];
  readonly certainty: Certainty;
  /** Whether it shows numbers from outside the document. */
  readonly context: boolean;
  /** Short label of the image. */
  readonly label: string;
  readonly series: Series;
  /** The series with every number as printed; null where that is the same. */
  readonly printed: Series | null;
  readonly table: FigureTable;
  /** The table with every number as printed; null where that is the same. */
  readonly printedTable: FigureTable | null;
  /** Rows of corrected and doubtful numbers in the figure, once each. */
  readonly doubts: readonly Row[];
  /** Findings about numbers of the figure that stand as printed. */
  readonly findings: readonly FigureFinding[];
  /** The shape that each number with a finding carries in the chart as read, and in the chart as printed. */
  readonly marks: { readonly read: NumberMarks; readonly printed: NumberMarks };
  /** Sections the figure draws from, for its source line. */
  readonly sections: readonly string[];
  /** Works outside the document that the figure draws from. */
  readonly sources: readonly SourceEntry[];
  readonly wide: string;
  readonly narrow: string;
};

/** Draws a declared figure. `number` counts from 1 in its chapter. */
export function figureOf(study: Study, declaration: FigureDeclaration, locale: Locale): Figure {
  const source = sourceIn(study.dataset, locale);
  const series = seriesOf(declaration, source);
  const printedSource = sourceIn(study.dataset, locale, "printed");
  const asPrinted = seriesOf(declaration, printedSource);
  const differs = JSON.stringify(asPrinted) !== JSON.stringify(series);
  const table = tableOfSeries(series, source);
  const rows = rowsOfTable(table).map(source.row);
  // A figure of computed numbers alone names the places of the numbers they were computed from.
  const grounds = rows.every(isComputed) ? rows.flatMap(groundsOf) : rows;
  const text = (both: { en: string; zh: string }): readonly Piece[] =>
    writeText(both[locale], source.row, locale);
  const title = text(declaration.title);
  const marks = { read: marksOf(rows, "read"), printed: marksOf(rows, "printed") };
  const draw = (size: "wide" | "narrow"): string =>
    drawSvg(specOf(series, canvasOf(size, locale)), `${declaration.id}-${size}`, marks.read);
  return {
    id: declaration.id,
    number: study.figures.indexOf(declaration) + 1,
    study: study.id,
    dataset: study.dataset,
    title,
    subtitle: text(declaration.subtitle),
    howTo: text(declaration.howTo),
    takeaway: text(declaration.takeaway),
    certainty: declaration.certainty,
    context: declaration.context ?? false,
    label: plain(title),
    series,
    printed: differs ? asPrinted : null,
    table,
    printedTable: differs ? tableOfSeries(asPrinted, printedSource) : null,
    doubts: rows.filter(({ status }) => status === "corrected" || status === "unresolved"),
    findings: findingsIn(rows),
    marks,
    sections: series.kind === "matrix" ? series.locators : sectionsOf(grounds),
    sources: distinct(grounds.flatMap(sourcesOf)),
    wide: draw("wide"),
    narrow: draw("narrow"),
  };
}

function distinct(entries: readonly SourceEntry[]): readonly SourceEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** Locators of the rows down to their section, in order; tables stand as "Table 1". */
function sectionsOf(rows: readonly Row[]): readonly string[] {
  const transcribed = rows
    .filter(({ locator }) => locator)
    .map(({ locator }) =>
      locator
        .replace(/, row \d+$/, "")
        .replace(/ ¶\d+$/, "")
        .replace(/^(Abstract), .+$/, "$1"),
    );
  return [...new Set(transcribed)];
}

/** The declared figure of that id, and its study. */
export function findFigure(
  studies: readonly Study[],
  id: string,
): { study: Study; declaration: FigureDeclaration } {
  for (const study of studies) {
    const declaration = study.figures.find((figure) => figure.id === id);
    if (declaration) return { study, declaration };
  }
  throw new Error(`No study declares the figure "${id}". Correct the id, or declare it in figures.yaml.`);
}
