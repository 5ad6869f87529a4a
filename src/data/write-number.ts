import { formatBare, formatQuantity } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { type NumberPart, type Segment, parsePlaceholders } from "./placeholder.ts";
import { precisionOfPrint } from "./precision-of-print.ts";
import { barePrintOf } from "./print-of.ts";
import type { Row } from "./row.ts";

/** A run of text, with the row it states where it states one. */
export type Piece = { readonly text: string; readonly row?: Row };

export type NumberOptions = {
  readonly words?: string | undefined;
  readonly decimals?: number | undefined;
  readonly bare?: boolean | undefined;
  readonly part?: NumberPart | undefined;
};

/**
 * The text of a row's number wherever it stands: prose, title, chart note or table.
 *
 * @throws Error when a part is wanted that the row does not have
 */
export function writeNumber(given: Row, locale: Locale, options: NumberOptions = {}): string {
  const { words, decimals, bare, part } = options;
  if (words !== undefined) return words;
  const print = part === "printed" ? barePrintOf(given) : undefined;
  if (print !== undefined) return print;
  const row = part === undefined ? given : partOf(given, part);
  const rounded =
    decimals === undefined
      ? row
      : {
          ...row,
          value: row.value === null ? null : Number(row.value.toFixed(decimals)),
          precision: 10 ** -decimals,
        };
  return bare ? formatBare(rounded, locale) : formatQuantity(rounded, locale);
}

/** The row with the ends of its interval, its n, its print or its candidate in the place of its value. */
function partOf(row: Row, part: NumberPart): Row {
  if (part === "printed" || part === "candidate") {
    const value = part === "printed" ? row.printedValue : row.candidate;
    if (value === null) throw new Error(`The row "${row.id}" has no value "${part}", and a text wants it.`);
    return { ...row, value, precision: part === "printed" ? precisionOfPrint(row) : row.precision };
  }
  if (part === "n" && row.n !== null) {
    return { ...row, relation: "=", value: row.n, precision: 1, unit: "number" };
  }
  if (part === "n" || row.low === null || row.high === null) {
    throw new Error(
      `The row "${row.id}" has no ${part === "n" ? "n" : "interval"}, and a text wants its "${part}".`,
    );
  }
  return { ...row, relation: "=", value: part === "interval" ? null : row[part] };
}

/** A text with its placeholders written out. */
export function writeText(text: string, rowOf: (id: string) => Row, locale: Locale): readonly Piece[] {
  return parsePlaceholders(text).map((segment: Segment): Piece => {
    if ("text" in segment) return segment;
    const row = rowOf(segment.row);
    return { text: writeNumber(row, locale, segment), row };
  });
}

export function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
