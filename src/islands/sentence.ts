import { fillTemplate } from "../i18n/fill-template.ts";

/** One cell of a figure's table, in words. */
export type Cell = {
  readonly row: string;
  /** Heading of the group of lines, "" for none. */
  readonly group: string;
  readonly header: string;
  /** "" where the value names it. */
  readonly column: string;
  /** With its unit. */
  readonly value: string;
  /** Such as the percentage beside a count; "" for none. */
  readonly aside: string;
  /** "corrected" or "doubtful" in the page's language; "" for neither. */
  readonly mark: string;
  /** Value and aside as printed, where they differ from those read. */
  readonly printed?: { readonly value: string; readonly aside: string };
};

/** How a language puts a sentence together. */
export type Patterns = {
  /** {header} {column} {value} */
  readonly said: string;
  /** {header} {value} */
  readonly whole: string;
  /** {word}, to follow a value */
  readonly aside: string;
  /** {value} {mark} */
  readonly mark: string;
  /** {printed} {read} */
  readonly printed: string;
};

/** "Medicines and items covered, very satisfied: 7 people (3.7%), corrected." */
export function sentenceOf(cell: Cell, patterns: Patterns, reading: "read" | "printed" = "read"): string {
  const withAside = ({ value, aside }: { value: string; aside: string }): string =>
    value + (aside ? fillTemplate(patterns.aside, { word: aside }) : "");
  const read = withAside(cell);
  const marked = cell.mark ? fillTemplate(patterns.mark, { value: read, mark: cell.mark }) : read;
  const value =
    reading === "printed" && cell.printed
      ? fillTemplate(patterns.printed, { printed: withAside(cell.printed), read })
      : marked;
  return fillTemplate(cell.column ? patterns.said : patterns.whole, {
    header: cell.header,
    column: cell.column,
    value,
  });
}
