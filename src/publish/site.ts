import { type Source, sourceOf } from "../charts/source.ts";
import { type Dataset, datasetNames, readDataset } from "../data/read-dataset.ts";
import { type NumberRecord, recordsOf } from "../data/record.ts";
import type { Row } from "../data/row.ts";
import { type SourceEntry, sourceIdsBehind } from "../data/source-entry.ts";
import type { Locale } from "../i18n/locale.ts";
import { memo } from "./memo.ts";
import { type Study, readStudy, studyIds } from "./study.ts";

/** A dataset, read once a build. */
export const datasetOf: (name: string) => Dataset = memo((name: string) => readDataset(name));

/** A study, read once a build. */
export const studyOf: (id: string) => Study = memo(readStudy);

const records = memo((dataset: string) => memo((locale: Locale) => recordsOf(datasetOf(dataset), locale)));

/** Records of a dataset in one language, made once a build. */
export function recordsIn(dataset: string, locale: Locale): ReadonlyMap<string, NumberRecord> {
  return records(dataset)(locale);
}

/** The studies in the order of their numbers. */
export const studies = (): readonly Study[] =>
  studyIds()
    .map(studyOf)
    .sort((a, b) => a.number - b.number);
export const datasets = (): readonly Dataset[] => datasetNames().map(datasetOf);

const sources = memo((dataset: string) =>
  memo((locale: Locale) =>
    memo((reading: "read" | "printed") => sourceOf(datasetOf(dataset), datasets(), locale, reading)),
  ),
);

/** What charts and texts about a dataset may draw from, made once a build. */
export function sourceIn(dataset: string, locale: Locale, reading: "read" | "printed" = "read"): Source {
  return sources(dataset)(locale)(reading);
}

/**
 * The row of that id, of whatever dataset.
 *
 * @throws Error when there is none
 */
export function rowOf(id: string): Row {
  const [first] = datasetNames();
  return sourceIn(first ?? "", "en").row(id);
}

/** The works from which a row outside the documents was taken. */
export function sourcesOf(row: Row): readonly SourceEntry[] {
  const dataset = datasetOf(row.dataset);
  const known = new Map(dataset.sources.map((entry) => [entry.id, entry]));
  return sourceIdsBehind(row, dataset).flatMap((id) => known.get(id) ?? []);
}

/**
 * The work of that id, of whatever dataset.
 *
 * @throws Error when no sources.csv names it
 */
export function sourceNamed(id: string): SourceEntry {
  const found = datasets()
    .flatMap((dataset) => dataset.sources)
    .find((entry) => entry.id === id);
  if (found) return found;
  throw new Error(`No sources.csv has the source "${id}". Correct the id, or add the source.`);
}
