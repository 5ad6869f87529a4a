import type { DataCatalog, Dataset } from "schema-dts";
import { isFactTable } from "../../data/descriptor.ts";
import { documentVersion } from "../../data/document-text.ts";
import { categoryLabel, descriptionOf, titleOf } from "../../data/label.ts";
import { type Dataset as ReadDataset, isContext, tableOf } from "../../data/read-dataset.ts";
import { type SourceEntry, writeSource } from "../../data/source-entry.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { absoluteAddress } from "../address.ts";
import type { DataFile } from "../data-file.ts";
import { versionOf } from "../dataset-changes.ts";
import { contextDatasets, studyDatasets } from "../dataset-groups.ts";
import { datasetOf } from "../site.ts";
import { tidyTable } from "../tidy-table.ts";
import { downloadThing } from "./download.ts";
import { organization } from "./organization.ts";

/** All datasets, as the page of the data lists them. */
export function dataCatalog(locale: Locale): DataCatalog {
  const url = absoluteAddress("data/", locale);
  return {
    "@type": "DataCatalog",
    name: message(locale, "data.title"),
    description: message(locale, "data.lead"),
    publisher: organization(locale),
    ...(url ? { url } : {}),
    dataset: [...studyDatasets(), ...contextDatasets()].map((dataset) => summary(dataset, locale)),
  };
}

/** A dataset with its tables, the files that its page offers, and what it is taken from. */
export function datasetThing(name: string, files: readonly DataFile[], locale: Locale): Dataset {
  const dataset = datasetOf(name);
  const tables = dataset.descriptor.resources.filter(isFactTable);
  const sources = sourcesOf(dataset, locale);
  return {
    ...summary(dataset, locale),
    keywords: [...dataset.descriptor.keywords],
    distribution: files.map((file) => downloadThing(file, `data/${name}/${file.name}`, "en")),
    ...(sources.length > 0 ? { isBasedOn: sources } : {}),
    hasPart: tables.map((table) => ({
      "@type": "Dataset",
      name: titleOf(table, locale),
      description: descriptionOf(table, locale),
      ...addressed(`data/${name}/${table.name}/`, locale),
    })),
  };
}

/** A table of a dataset with its measures and the files that its page offers. */
export function tableThing(
  name: string,
  tableName: string,
  files: readonly DataFile[],
  locale: Locale,
): Dataset {
  const dataset = datasetOf(name);
  const table = tableOf(dataset.descriptor, tableName);
  return {
    ...summary(dataset, locale),
    name: titleOf(table, locale),
    description: descriptionOf(table, locale),
    ...addressed(`data/${name}/${tableName}/`, locale),
    isPartOf: {
      "@type": "Dataset",
      name: titleOf(dataset.descriptor, locale),
      ...addressed(`data/${name}/`, locale),
    },
    variableMeasured: tidyTable(table, dataset.rows).measures.map((measure) => ({
      "@type": "PropertyValue",
      name: categoryLabel(table, "measure", measure, locale),
    })),
    distribution: files.map((file) => downloadThing(file, `data/${name}/${file.name}`, "en")),
  };
}

/** A dataset that something else rests on, by its id and version. */
export function underlying(name: string, locale: Locale): Dataset {
  const { version } = versionOf(name);
  return { "@type": "Dataset", identifier: name, version, ...addressed(`data/${name}/`, locale) };
}

function addressed(path: string, locale: Locale): { readonly url?: string } {
  const url = absoluteAddress(path, locale);
  return url ? { url } : {};
}

function summary({ name, descriptor }: ReadDataset, locale: Locale) {
  return {
    "@type": "Dataset" as const,
    name: titleOf(descriptor, locale),
    description: descriptionOf(descriptor, locale),
    version: versionOf(name).version,
    datePublished: versionOf(name).date,
    license: descriptor.licenses.map(({ path }) => path),
    creator: organization(locale),
    ...addressed(`data/${name}/`, locale),
  };
}

/** The studied document as the page names it, or the works that numbers from outside the documents were taken from. */
function sourcesOf({ name, descriptor, sources }: ReadDataset, locale: Locale) {
  if (isContext(name)) return sources.map((entry) => work(entry, locale));
  return descriptor.sources.map((source) => {
    const version = documentVersion(source, locale);
    return {
      "@type": "CreativeWork" as const,
      description: titleOf(source, locale),
      ...(version ? { version } : {}),
      ...(source.path ? { url: source.path } : {}),
    };
  });
}

function work(entry: SourceEntry, locale: Locale) {
  return {
    "@type": "CreativeWork" as const,
    name: entry.title[locale] || writeSource(entry, locale),
    publisher: { "@type": "Organization" as const, name: entry.publisher[locale] },
    ...(entry.copy[locale] ? { version: entry.copy[locale] } : {}),
    ...(entry.address ? { url: entry.address } : {}),
  };
}
