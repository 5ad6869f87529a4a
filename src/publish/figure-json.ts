import { type Series, rowsOfTable } from "../charts/kinds.ts";
import type { Cell } from "../charts/table.ts";
import type { NumberRecord } from "../data/record.ts";
import type { Row } from "../data/row.ts";
import type { Locale } from "../i18n/locale.ts";
import { plain } from "../data/write-number.ts";
import type { Figure } from "./figure.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import { datasetOf, recordsIn, rowOf, studyOf } from "./site.ts";
import type { Certainty } from "./study.ts";

/** What `/figures/<id>.json` holds. `chart` is what the page's script redraws from. */
export type FigureFile = {
  readonly id: string;
  readonly language: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly howTo: string;
  readonly takeaway: string;
  readonly certainty: { readonly labels: Certainty; readonly text: string };
  readonly source: string;
  /** The document the numbers are from. */
  readonly document: string;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  readonly dataset: string;
  readonly version: string;
  readonly address?: string;
  /** Titles of the table's columns, the first for the names of its lines. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly group: string;
    readonly header: string;
    readonly cells: readonly (Cell | null)[];
  }[];
  readonly numbers: readonly (Pick<
    Row,
    "value" | "printedValue" | "low" | "high" | "level" | "n" | "unit" | "relation" | "candidate"
  > & {
    readonly id: string;
    readonly record: NumberRecord;
  })[];
  readonly chart: {
    readonly read: Series;
    readonly printed: Series | null;
    /** The shapes that numbers with a finding carry, by row and reading. */
    readonly marks: Figure["marks"];
  };
};

export function figureJson(figure: Figure, sheet: FigureSheet, locale: Locale): FigureFile {
  const { descriptor } = datasetOf(figure.dataset);
  const [licence] = descriptor.licenses;
  if (!licence) throw new Error(`data/${figure.dataset}/datapackage.json declares no licence. Add one.`);
  return {
    id: figure.id,
    language: locale,
    title: sheet.title,
    subtitle: sheet.subtitle,
    howTo: plain(figure.howTo),
    takeaway: sheet.takeaway,
    certainty: { labels: figure.certainty, text: sheet.certainty },
    source: sheet.source,
    document: studyOf(figure.study).source.citation[locale],
    licence,
    dataset: figure.dataset,
    version: sheet.version,
    ...(sheet.address ? { address: sheet.address } : {}),
    columns: [figure.table.corner, ...figure.table.columns],
    rows: figure.table.lines,
    numbers: rowsOfTable(figure.table)
      .map(rowOf)
      .map(({ id, dataset, value, printedValue, low, high, level, n, unit, relation, candidate }) => {
        const record = recordsIn(dataset, locale).get(id);
        if (!record) throw new Error(`Row "${id}" of ${dataset} has no record.`);
        return { id, value, printedValue, low, high, level, n, unit, relation, candidate, record };
      }),
    chart: { read: figure.series, printed: figure.printed, marks: figure.marks },
  };
}
