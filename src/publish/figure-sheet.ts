import type { LegendEntry } from "../charts/legend.ts";
import { formatLocator } from "../data/format-locator.ts";
import type { Row } from "../data/row.ts";
import { writeSource } from "../data/source-entry.ts";
import { plain } from "../data/write-number.ts";
import type { Both, Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { NumberMark } from "../render/number-marks.ts";
import { absoluteAddress, figurePage } from "./address.ts";
import { type Finding, titleOfFinding } from "./audit/findings.ts";
import { versionOf } from "./dataset-changes.ts";
import { type Figure, figureOf, findFigure } from "./figure.ts";
import { recordsIn, studies, studyOf } from "./site.ts";
import { publishersOf } from "./source-text.ts";
import { scopeOf } from "./study.ts";

/** A figure with all that it needs when it stands alone: in a file, pasted in a brief, on another page. */
export type FigureSheet = {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly takeaway: string;
  readonly legend: readonly LegendEntry[];
  /** The wide drawing, as it stands on the page. */
  readonly chart: string;
  /** How sure, and where and when. */
  readonly certainty: string;
  readonly notes: readonly { readonly status: NumberMark; readonly text: string }[];
  readonly source: string;
  readonly licence: string;
  readonly version: string;
  /** Absolute address of the figure on its page, where the site's own is configured. */
  readonly address: string | undefined;
};

/** The figure of that id in one language, with the place and time it holds for, and its sheet. */
export function figureAlone(
  id: string,
  locale: Locale,
): { readonly figure: Figure; readonly scope: Both; readonly sheet: FigureSheet } {
  const { study, declaration } = findFigure(studies(), id);
  const figure = figureOf(study, declaration, locale);
  const scope = scopeOf(study, declaration);
  return { figure, scope, sheet: figureSheet(figure, scope, locale) };
}

function figureSheet(figure: Figure, scope: Both, locale: Locale): FigureSheet {
  const { version, date } = versionOf(figure.dataset);
  const labelled = (key: "figure.certainty" | "figure.source", text: string): string =>
    `${message(locale, key)}${message(locale, "punctuation.colon")}${text}`;
  return {
    id: figure.id,
    locale,
    title: plain(figure.title),
    subtitle: figure.context
      ? `${message(locale, "context.figure")}${message(locale, "punctuation.colon")}${plain(figure.subtitle)}`
      : plain(figure.subtitle),
    takeaway: plain(figure.takeaway),
    legend: figure.series.legend,
    chart: figure.wide,
    certainty: labelled(
      "figure.certainty",
      [...figure.certainty.map((word) => message(locale, `certainty.${word}`)), scope[locale]].join(" · "),
    ),
    notes: [
      ...figure.doubts.map((row) => noteOn(row, locale)),
      ...figure.findings.map(({ finding, rows }) => noteOfFinding(finding, rows, locale)),
    ],
    source: labelled("figure.source", figureSource(figure, locale)),
    licence: message(locale, "sheet.licence", { version, date }),
    version,
    address: absoluteAddress(figurePage(figure), locale),
  };
}

/** Works outside the document that a source line names one by one; of more it names the publishers. */
const FEW = 4;

/** Where a figure's numbers are from: the document with its sections, and works outside it. */
export function figureSource(figure: Figure, locale: Locale): string {
  const where = figure.sections
    .map((section) => formatLocator(section, locale))
    .join(message(locale, "punctuation.list"));
  const name = studyOf(figure.study).sourceName[locale];
  const own = where ? [message(locale, "figure.source-text", { name, where })] : [];
  const outside =
    figure.sources.length > FEW
      ? [
          message(locale, "figure.source-publishers", {
            count: figure.sources.length,
            publishers: publishersOf(figure.sources, locale),
          }),
        ]
      : figure.sources.map((entry) => writeSource(entry, locale));
  return [...own, ...outside].join(message(locale, "punctuation.semicolon"));
}

/** What a corrected or doubtful number was in print; why stands in its record. */
function noteOn(row: Row, locale: Locale): FigureSheet["notes"][number] {
  const status = row.status === "corrected" ? "corrected" : "unresolved";
  const relabelled = status === "corrected" && row.value === row.printedValue;
  const record = recordsIn(row.dataset, locale).get(row.id);
  const text = message(locale, relabelled ? "sheet.relabelled" : `sheet.${status}`, {
    label: record?.label ?? row.id,
    value: record?.value ?? "",
    printed: relabelled ? row.labelAsPrinted : row.asPrinted,
  });
  return { status, text };
}

/** What the audit found about numbers that stand as printed; the rest stands on the page of the audit. */
function noteOfFinding(finding: Finding, rows: readonly Row[], locale: Locale): FigureSheet["notes"][number] {
  const numbers = rows.map(({ dataset, id }) => {
    const record = recordsIn(dataset, locale).get(id);
    return `${record?.label ?? id} ${record?.value ?? ""}`;
  });
  const text = message(locale, "sheet.finding", {
    numbers: numbers.join(message(locale, "punctuation.list")),
    title: titleOfFinding(finding, locale),
  });
  return { status: "finding", text };
}
