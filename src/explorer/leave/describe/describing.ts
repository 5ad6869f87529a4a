import type { Locale } from "../../../i18n/locale.ts";
import type { MessageKey } from "../../../i18n/messages.ts";
import { type Column, columnTitle } from "../../../query/column.ts";

/** What is needed to say a question in words. */
export type Describing = {
  readonly locale: Locale;
  readonly text: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** Columns of the table and of the answer; one that is not among them is called by its name. */
  readonly columns: readonly Column[];
  /** Of the numbers of a table of estimates that have a finding. */
  readonly findingIds?: readonly string[];
};

export type Value = string | number | null;

export function columnNamed({ columns }: Describing, name: string): Column {
  return columns.find((column) => column.name === name) ?? { name, type: "text" };
}

export function titleOf(describing: Describing, name: string): string {
  return columnTitle(columnNamed(describing, name));
}

/** One value of a column: a category by its label, texts in quotation marks, numbers and dates as they are. */
export function valueWords({ text }: Describing, column: Column, value: Value): string {
  if (value === null) return text("explore.leave.value.missing");
  const label = Object.hasOwn(column.labels ?? {}, value) ? column.labels?.[value] : undefined;
  return typeof value === "number" || column.type === "date"
    ? String(value)
    : text("explore.leave.value.text", { value: label ?? value });
}

/** Values joined by "or"; beyond the limit their number is given. */
export function valueList(
  describing: Describing,
  column: Column,
  values: readonly Value[],
  limit: number,
): string {
  const said = values.slice(0, limit).map((value) => valueWords(describing, column, value));
  const more = values.length - said.length;
  if (more > 0) said.push(describing.text("explore.leave.value.more", { n: more }));
  return new Intl.ListFormat(describing.locale === "zh" ? "zh-Hans" : "en", { type: "disjunction" }).format(
    said,
  );
}
