import { type Dataset, datasetNames, readDataset } from "../data/read-dataset.ts";
import { type NumberRecord, recordsOf } from "../data/record.ts";
import type { Locale } from "../i18n/locale.ts";
import { type Study, readStudy, studyIds } from "./study.ts";

const memo = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

/** A dataset, read once a build. */
export const datasetOf: (name: string) => Dataset = memo((name) => readDataset(name));

/** A study, read once a build. */
export const studyOf: (id: string) => Study = memo(readStudy);

const records = memo((key) => {
  const [name = "", locale = "en"] = key.split(" ");
  return recordsOf(datasetOf(name), locale as Locale);
});

/** Records of a dataset in one language, made once a build. */
export function recordsIn(dataset: string, locale: Locale): ReadonlyMap<string, NumberRecord> {
  return records(`${dataset} ${locale}`);
}

export const studies = (): readonly Study[] => studyIds().map(studyOf);
export const datasets = (): readonly Dataset[] => datasetNames().map(datasetOf);
