import type { Field, TableDescriptor } from "../data/descriptor.ts";
import { categoryLabel, descriptionOf, fieldOf, titleOf } from "../data/label.ts";
import type { Locale } from "../i18n/locale.ts";
import { messageOf } from "../i18n/messages.ts";
import type { TidyColumn } from "./tidy-columns.ts";
import type { TidyTable } from "./tidy-table.ts";

/** A field of the tidy table's schema; a measure with one unit names it, and so does a column of years. */
export type TidyField = Field & { readonly unit?: string };

/** Titles and descriptions of the tidy table's columns in both languages, from those of the facts. */
export function tidyFields(table: TableDescriptor, tidy: TidyTable): readonly TidyField[] {
  return tidy.columns.map((column) => {
    const { name, type } = column;
    const text = (part: Part, locale: Locale): string => write(part, column, table, locale);
    return {
      name,
      type,
      title: text("title", "en"),
      title_zh: text("title", "zh"),
      description: text("description", "en"),
      description_zh: text("description", "zh"),
      ...((column.role === "measure" || column.role === "index") && column.unit ? { unit: column.unit } : {}),
      ...categoriesOf(column, table),
    };
  });
}

type Part = "title" | "description";

function write(part: Part, column: TidyColumn, table: TableDescriptor, locale: Locale): string {
  const own = (name: string): string => {
    const field = fieldOf(table, name);
    return part === "title" ? titleOf(field, locale) : descriptionOf(field, locale);
  };
  const word = (of: "measure" | "unit", value: string): string => categoryLabel(table, of, value, locale);
  switch (column.role) {
    case "index":
      return own(column.of);
    case "source":
      return messageOf(locale, `tidy.source.${part}`);
    case "n":
      return own("n");
    case "label":
      return messageOf(locale, `tidy.label.${column.language}.${part}`, {
        title: titleOf(fieldOf(table, column.of), locale),
        column: column.of,
      });
    case "measure":
      if (part === "title") return word("measure", column.of);
      return messageOf(locale, column.unit ? "tidy.measure" : "tidy.measure.units", {
        unit: word("unit", column.unit),
        facts: `${table.name}-facts.csv`,
      });
    default: {
      const title = own(column.role === "n-of" ? "n" : column.role);
      if (part === "title")
        return messageOf(locale, "tidy.of", { measure: word("measure", column.of), title });
      return column.role === "relation" ? messageOf(locale, "tidy.relation") : title;
    }
  }
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
