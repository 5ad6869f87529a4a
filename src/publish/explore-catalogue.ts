import { columnTitle } from "../query/column.ts";
import { citationText } from "../cite/write-citation.ts";
import { descriptionOf, titleOf } from "../data/label.ts";
import { isContext } from "../data/read-dataset.ts";
import type { Row } from "../data/row.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { localAddress } from "./address.ts";
import { datasetItem } from "./citation.ts";
import { contextDatasets, studyDatasets } from "./dataset-groups.ts";
import { type ExploreFile, exploreFilesOf } from "./explore-file.ts";
import { datasetOf, sourcesOf } from "./site.ts";
import { exploreSchema } from "./explore-schema.ts";
import type { SiteTable } from "./site-table.ts";

/**
 * Every published CSV: the datasets of the studies in the order of the studies, then those of context; of each table
 * of estimates the tidy table and the facts, then the lists.
 */
export function exploreTables(locale: Locale): readonly SiteTable[] {
  return [...studyDatasets(), ...contextDatasets()].flatMap(({ name }) => {
    const citation = citationText(datasetItem(name, locale), locale);
    return exploreFilesOf(name).map((file) => siteTable(file, citation, locale));
  });
}

function siteTable(of: ExploreFile, citation: string, locale: Locale): SiteTable {
  const { dataset, file, form, table, lines } = of;
  const { descriptor } = datasetOf(dataset);
  const [licence] = descriptor.licenses;
  if (!licence) throw new Error(`data/${dataset}/datapackage.json states no licence. Name one.`);
  const title = titleOf(table, locale);
  return {
    dataset,
    file,
    form,
    kind: isContext(dataset) ? "context" : "study",
    title: form === "facts" ? message(locale, "explore.table.facts-of", { title }) : title,
    description: descriptionOf(table, locale),
    datasetTitle: titleOf(descriptor, locale),
    datasetDescription: descriptionOf(descriptor, locale),
    columns: columnsOf(of, locale),
    rows: lines.length,
    years: yearsOf(of),
    version: descriptor.version,
    licence: { name: licence.name, address: licence.path },
    citation,
    publishers: publishersBehind(of, locale),
    page: localAddress(
      `data/${dataset}/${form === "list" ? anchorOf(table.name) : `${table.name}/`}`,
      locale,
    ),
    csv: localAddress(`data/${dataset}/${file}.csv`, "en"),
    schema: localAddress(`explore/schemas/${dataset}/${file}.json`, locale),
  };
}

/** Without labels, statuses and the like, which stand beside a column of their own. */
function columnsOf(of: ExploreFile, locale: Locale): readonly string[] {
  if (of.form === "facts") return [];
  const { columns } = exploreSchema(of.dataset, of.file, locale);
  return [...new Set(columns.filter(({ aside }) => !aside).map(columnTitle))];
}

/** Ties stand with the statements they tie. */
function anchorOf(list: string): string {
  return list === "sources" ? "#sources" : "#claims";
}

/** Years among the dimensions, spans such as "2012-2016" too, and years that are themselves the estimate. */
function yearsOf(of: ExploreFile): readonly [number, number] | null {
  const years = rowsOf(of).flatMap(yearsIn);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

function rowsOf(of: ExploreFile): readonly Row[] {
  if (of.form === "list") return [];
  return of.form === "facts" ? of.rows : of.tidy.observations.flatMap(({ rows }) => [...rows.values()]);
}

/** In the order in which the dataset lists its works; a list of works names all of them. */
function publishersBehind(of: ExploreFile, locale: Locale): readonly string[] {
  const { sources } = datasetOf(of.dataset);
  if (sources.length === 0) return [];
  const named = new Set(rowsOf(of).flatMap((row) => sourcesOf(row).map(({ id }) => id)));
  const behind = sources.filter(({ id }) => of.table.name === "sources" || named.has(id));
  return [...new Set(behind.map(({ publisher }) => publisher[locale]))];
}

function yearsIn({ dims, unit, value, low, high }: Row): readonly number[] {
  // Other dimensions have values that look like years: incomes of 2000 to 4000 yuan.
  const dated = Object.entries(dims)
    .filter(([name, text]) => /year/.test(name) && /^\d{4}(-\d{4})?$/.test(text))
    .flatMap(([, text]) => text.split("-").map(Number));
  return unit === "year" ? [...dated, ...[value, low, high].filter((year) => year !== null)] : dated;
}
