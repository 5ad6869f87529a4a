import type { Field, TableDescriptor } from "../data/descriptor.ts";
import { categoryLabel, descriptionOf, fieldOf, titleOf } from "../data/label.ts";
import { isComputed } from "../data/row.ts";
import type { Locale } from "../i18n/locale.ts";
import { messageOf } from "../i18n/messages.ts";
import type { TidyColumn } from "./tidy-columns.ts";
import type { Observation, TidyTable } from "./tidy-table.ts";

/** A field of the tidy table's schema; a measure with one unit names it, and so do its bounds and a column of years. */
export type TidyField = Field & { readonly unit?: string };

/** Titles and descriptions of the tidy table's columns in both languages, from those of the facts. */
export function tidyFields(table: TableDescriptor, tidy: TidyTable): readonly TidyField[] {
  return tidy.columns.map((column) => {
    const { name, type } = column;
    const unit = unitOf(column, tidy);
    const text = (part: Part, locale: Locale): string =>
      part === "title" ? titleIn(locale, column, table) : describe(locale, column, table, tidy);
    return {
      name,
      type,
      title: text("title", "en"),
      title_zh: text("title", "zh"),
      description: text("description", "en"),
      description_zh: text("description", "zh"),
      ...(unit ? { unit } : {}),
      ...categoriesOf(column, table),
    };
  });
}

type Part = "title" | "description";

/** A bound is in the unit of its measure. */
function unitOf(column: TidyColumn, { columns }: TidyTable): string | undefined {
  if (column.role === "measure" || column.role === "index") return column.unit;
  if (column.role !== "low" && column.role !== "high") return undefined;
  const measure = columns.find(({ name, role }) => role === "measure" && name === column.of);
  return measure?.role === "measure" ? measure.unit : undefined;
}

function titleIn(locale: Locale, column: TidyColumn, table: TableDescriptor): string {
  const own = (name: string): string => titleOf(fieldOf(table, name), locale);
  switch (column.role) {
    case "index":
      return own(column.of);
    case "source":
      return messageOf(locale, "tidy.source.title");
    case "n":
      return own("n");
    case "label":
      return messageOf(locale, `tidy.label.${column.language}.title`, { title: own(column.of) });
    case "measure":
      return categoryLabel(table, "measure", column.of, locale);
    default:
      return messageOf(locale, "tidy.of", {
        measure: categoryLabel(table, "measure", column.of, locale),
        title: own(column.role === "n-of" ? "n" : column.role),
      });
  }
}

function describe(locale: Locale, column: TidyColumn, table: TableDescriptor, tidy: TidyTable): string {
  const own = (name: string): string => descriptionOf(fieldOf(table, name), locale);
  const say = (key: string): string => messageOf(locale, key, { facts: `${table.name}-facts.csv` });
  const join = (...sentences: readonly string[]): string =>
    sentences.filter(Boolean).join(messageOf(locale, "punctuation.space"));
  switch (column.role) {
    case "index":
      return join(own(column.of), column.type === "integer" ? say("tidy.year") : "");
    case "source":
      return say("tidy.source.description");
    case "n":
      return join(own("n"), tidy.observations.some(lacksAnN) ? say("tidy.n.some") : "");
    case "label":
      return messageOf(locale, `tidy.label.${column.language}.description`, { column: column.of });
    case "measure": {
      const unit = categoryLabel(table, "unit", column.unit, locale);
      const value = messageOf(locale, column.unit ? "tidy.measure" : "tidy.measure.units", { unit });
      const provenance = provenanceOf(column.of, table, tidy);
      return join(value, say(`tidy.measure.${provenance}`));
    }
    case "relation":
      return messageOf(locale, "tidy.relation");
    default:
      return own(column.role === "n-of" ? "n" : column.role);
  }
}

/** Whether a measure of an observation states an n and another none. */
function lacksAnN({ rows }: Observation): boolean {
  return new Set([...rows.values()].map(({ n }) => n === null)).size > 1;
}

/** From where the numbers of a measure are: all computed by the site; printed, or some computed; reported, or some inferred. */
function provenanceOf(
  measure: string,
  table: TableDescriptor,
  { observations }: TidyTable,
): "computed" | "printed" | "mixed" | "reported" | "inferred" {
  const own = observations.flatMap(({ rows }) => rows.get(measure) ?? []);
  if (own.every(isComputed)) return "computed";
  const printed = table.schema.fields.some(({ name }) => name === "as_printed");
  if (printed) return own.some(isComputed) ? "mixed" : "printed";
  return own.some(({ status }) => status === "derived") ? "inferred" : "reported";
}

const CODED: ReadonlySet<string> = new Set(["relation", "level", "unit", "status"]);

function categoriesOf(
  { role, ...column }: TidyColumn,
  table: TableDescriptor,
): Pick<Field, "categories" | "categoriesOrdered"> {
  const coded = role === "index" && "of" in column ? column.of : CODED.has(role) ? role : undefined;
  if (!coded) return {};
  const { categories, categoriesOrdered } = fieldOf(table, coded);
  return { ...(categories ? { categories } : {}), ...(categoriesOrdered ? { categoriesOrdered } : {}) };
}
