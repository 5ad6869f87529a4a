import type { Field } from "../data/descriptor.ts";
import { descriptionOf, labelOfCategory, titleOf } from "../data/label.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Column, ColumnType } from "../query/column.ts";

/** Columns of running text, ids and addresses: text even where some repeat. */
const PROSE: ReadonlySet<string> = new Set([
  "id",
  "from",
  "to",
  "as_printed",
  "label_as_printed",
  "shares",
  "check",
  "note",
  "note_zh",
  "code",
  "text_en",
  "text_zh",
  "title",
  "title_zh",
  "address",
]);

/**
 * A column of a published CSV for the explorer.
 *
 * @param cells its cells as they stand in the file, "" for missing
 * @param unit unit of all its numbers, where they have one
 */
export function exploreColumn(
  field: Field,
  cells: readonly string[],
  unit: string | undefined,
  aside: boolean,
  locale: Locale,
): Column {
  const present = new Set(cells.filter((cell) => cell !== ""));
  const type = typeOf(field, cells, present);
  const categories = (field.categories ?? []).filter(({ value }) => present.has(value));
  const of = type === "integer" && field.type === "string" ? "year" : unit;
  return {
    name: field.name,
    type,
    title: titleOf(field, locale),
    description: descriptionOf(field, locale),
    ...(categories.length > 0
      ? {
          levels: categories.map(({ value }) => value),
          labels: Object.fromEntries(
            categories.map((category) => [category.value, labelOfCategory(category, locale)]),
          ),
        }
      : {}),
    ...(of ? { unit: of } : {}),
    ...(aside ? { aside } : {}),
  };
}

/** Texts that are all years are integers, that are all days dates; a few short ones that come back are a category. */
function typeOf(
  { name, type, categories, categoriesOrdered }: Field,
  cells: readonly string[],
  present: ReadonlySet<string>,
): ColumnType {
  if (type !== "string") return type;
  if (categories) return categoriesOrdered ? "ordered" : "category";
  if (PROSE.has(name) || present.size === 0) return "text";
  const texts = [...present];
  if (texts.every((text) => /^(1[89]|20)\d\d$/.test(text))) return "integer";
  if (texts.every((text) => /^\d{4}-\d\d-\d\d$/.test(text))) return "date";
  const filled = cells.filter((cell) => cell !== "").length;
  const short = texts.every((text) => text.length <= 60);
  return short && texts.length <= 50 && texts.length * 1.5 <= filled ? "category" : "text";
}
