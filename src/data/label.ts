import type { Locale } from "../i18n/locale.ts";
import { dimensionsOf } from "./parse-fact.ts";
import type { Category, Field, TableDescriptor } from "./descriptor.ts";
import type { Row } from "./row.ts";

/** Title of a table, column or dataset in one language. */
export function titleOf(part: { readonly title: string; readonly title_zh: string }, locale: Locale): string {
  return locale === "zh" ? part.title_zh : part.title;
}

type Described = { readonly description: string; readonly description_zh: string };

/** What a list or the head of a page says of a part: the first paragraph of its description. */
export function descriptionOf(part: Described, locale: Locale): string {
  return paragraphs(part, locale)[0] ?? "";
}

/** What a reader should heed: the items of the list below the first paragraph; [] where there is none. */
export function cautionsOf(part: Described, locale: Locale): readonly string[] {
  return paragraphs(part, locale)
    .slice(1)
    .flatMap((paragraph) => paragraph.split("\n"))
    .map((line) => line.replace(/^- /, ""));
}

function paragraphs(part: Described, locale: Locale): readonly string[] {
  return (locale === "zh" ? part.description_zh : part.description).split("\n\n");
}

export function labelOfCategory(category: Category, locale: Locale): string {
  return locale === "zh" ? category.label_zh : category.label;
}

export function fieldOf(table: TableDescriptor, name: string): Field {
  const field = table.schema.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`Table "${table.name}" has no column "${name}".`);
  return field;
}

/** Label of a category value of a column; the value itself where the column has no categories. */
export function categoryLabel(table: TableDescriptor, column: string, value: string, locale: Locale): string {
  const category = fieldOf(table, column).categories?.find((candidate) => candidate.value === value);
  return category ? labelOfCategory(category, locale) : value;
}

/** Categories that say nothing to a reader of one row. */
const SILENT: ReadonlySet<string> = new Set(["all", "both", "not-stated", "stated", "undated"]);
/** Measures that the unit beside the value already names. */
const SILENT_MEASURES: ReadonlySet<string> = new Set([
  "count",
  "people",
  "percent",
  "amount",
  "visits",
  "year",
  "years",
]);
const SILENT_COLUMNS: ReadonlySet<string> = new Set(["dated", "printed_in"]);

/** What a row is about, in words: "2013 · tier 1 · individual contribution · amount". */
export function labelOf(row: Row, table: TableDescriptor, locale: Locale): string {
  return joinLabel(labelParts(row, table, locale));
}

export function joinLabel(parts: readonly string[]): string {
  return parts.join(" · ");
}

/** The same in its parts. */
export function labelParts(row: Row, table: TableDescriptor, locale: Locale): readonly string[] {
  const parts = dimensionsOf(table)
    .filter((name) => !SILENT_COLUMNS.has(name))
    .map((name) => ({ name, value: row.dims[name] ?? "" }))
    .filter(({ value }) => value !== "" && !SILENT.has(value))
    .map(({ name, value }) => categoryLabel(table, name, value, locale));
  const measure = categoryLabel(table, "measure", row.measure, locale);
  return parts.length > 0 && SILENT_MEASURES.has(row.measure) ? parts : [...parts, measure];
}
