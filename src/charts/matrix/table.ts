import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { MatrixSeries, Term, Tied } from "./series.ts";

/** How a cause or answer is tied to its line, in words; empty where the document ties it in full. */
export function tieWords({ partly, tie }: Pick<Tied, "partly" | "tie">, locale: Locale): string {
  return [
    partly && message(locale, "matrix.partly"),
    tie === "by-subject" && message(locale, "matrix.by-subject"),
    tie === "by-order" && message(locale, "matrix.by-order"),
  ]
    .filter(Boolean)
    .join(message(locale, "punctuation.list"));
}

/** One line a claim; cells hold words, no rows, and an empty one says that the document offers none. */
export function matrixTable(series: MatrixSeries, { locale }: Source): FigureTable {
  const aside = (word: string): string => (word ? message(locale, "mark.aside", { word }) : "");
  const named = (text: string, term: Term | null): string => text + aside(term?.text ?? "");
  const tied = (all: readonly Tied[], none: string): string =>
    all
      .map((one) => named(one.text, one.term) + aside(tieWords(one, locale)))
      .join(message(locale, "punctuation.semicolon")) || none;
  const { line: corner, basis, causes, answers, apart } = series.columns;
  return {
    corner,
    columns: [basis, causes, answers, apart].filter((column) => column !== null),
    lines: series.lines.map((line) => ({
      group: "",
      header: named(line.text, line.term),
      cells: [
        ...(basis === null ? [] : [line.basis]),
        ...(causes === null ? [] : [tied(line.causes, message(locale, "matrix.no-cause"))]),
        tied(line.answers, series.none),
        ...(apart === null ? [] : [tied(line.apart, series.none)]),
      ].map((text) => ({ text })),
    })),
  };
}
