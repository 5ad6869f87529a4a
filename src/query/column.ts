/** How the values of a column are read, compared and drawn. */
export const columnTypes = ["number", "integer", "category", "ordered", "date", "text"] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A cell: numbers for "number" and "integer", text for the others (a date is "2013-10-01"); null is missing. */
export type Cell = string | number | null;

/** What is known of a column before a question is put. */
export type Column = {
  /** The header as it stands in the file, made unique: its name in queries, links and code. */
  readonly name: string;
  readonly type: ColumnType;
  /** Values of a category in their declared order, by which they sort; values beside these come after, by code point. */
  readonly levels?: readonly string[];
  /** What readers see in place of the name, in the language of the page. */
  readonly title?: string;
  readonly description?: string;
  /** What readers see in place of a category's values, in the language of the page. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Key of a unit in content/ui, such as "percent". */
  readonly unit?: string;
  /** Left out of the first view: English and Chinese labels, status, what stands elsewhere in the line. */
  readonly aside?: boolean;
};

export function isNumeric({ type }: Pick<Column, "type">): boolean {
  return type === "number" || type === "integer";
}

export function isCategorical({ type }: Pick<Column, "type">): boolean {
  return type === "category" || type === "ordered";
}

/** What readers see in place of a value: its label where the column has one for it. Labels are no prototype's. */
export function valueLabel({ labels }: Pick<Column, "labels">, value: string | number): string {
  const text = String(value);
  return labels && Object.hasOwn(labels, text) ? (labels[text] ?? text) : text;
}

/** What readers see as the name of a column. */
export function columnTitle({ title, name }: Pick<Column, "title" | "name">): string {
  return title ?? name;
}
