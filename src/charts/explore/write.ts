import { columnTitle } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import { decimalsIn } from "../../i18n/decimals-in.ts";
import { decimalsOf, formatNumber, formatScaled } from "../../i18n/format-number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { placesThatShow, writeTiny } from "../../i18n/places-that-show.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import type { Say } from "./input.ts";

/** Writes the numbers of one column: all with the same digits, in the words of its unit. */
export type Writer = {
  /** The bare number; a percentage has its sign. */
  readonly number: (value: number) => string;
  /** The number with its unit. */
  readonly whole: (value: number) => string;
  /** The number at a tick, in as many digits as the step between ticks needs. */
  readonly tick: (value: number, step: number) => string;
  /** The column's title with its unit. */
  readonly title: string;
};

/** A count at a tick; "" between two counts, where no tick belongs. */
export const countTick =
  (locale: Locale): Writer["tick"] =>
  (value) =>
    Number.isInteger(value) ? formatNumber(value, 1, locale) : "";

/** Digits of numbers as they stand; a computed one with many keeps three that count. */
const PRINTED = 3;

/** `isOwn` is for numbers of the reader's own file, which are written as they stand there. */
export function writerOf(
  column: ResultColumn,
  values: readonly number[],
  { locale, isOwn }: { readonly locale: Locale; readonly isOwn: boolean },
  say: Say,
): Writer {
  const unit = column.unit ?? "";
  const precision = precisionOf(values);
  const sign = unit === "percent" ? "%" : "";
  const isYear = unit === "year" || /(^|_)year$/i.test(column.name);
  // A "raw." unit says how the file's numbers stand: a word for ten thousand would stand beside it.
  const isPlain = isOwn || unit.startsWith("raw.");
  const write = (value: number, wanted: number): string => {
    if (isYear) return String(value);
    const tiny = writeTiny(value);
    if (tiny !== null) return tiny;
    const decimals = decimalsOf(wanted);
    const places = placesThatShow(value, decimals);
    // A precision above 1, as steps of an axis have, is kept.
    const by = places === decimals ? wanted : 10 ** -places;
    return isPlain ? formatScaled(value, 1, decimalsOf(by), locale) : formatNumber(value, by, locale);
  };
  const inUnit = (text: string): string =>
    unit === "" ? text : say(`unit.${unit}` as MessageKey, { value: text });
  const word = inUnit("").trim();
  const name = columnTitle(column);
  return {
    number: (value) => write(value, precision(value)) + sign,
    whole: (value) => inUnit(write(value, precision(value))),
    tick: (value, step) => write(value, Math.min(1, step)) + sign,
    title:
      word && !sign && !isYear && word !== name ? say("explore.chart.in-unit", { name, unit: word }) : name,
  };
}

/**
 * One unit of the last digit that a number of a column is written with: the same for all, but that large numbers have
 * no more digits than they stand with.
 */
export function precisionOf(values: readonly number[]): (value: number) => number {
  let [digits, largest] = [0, 0];
  for (const value of values) {
    digits = Math.max(digits, decimalsIn(value));
    largest = Math.max(largest, Math.abs(value));
  }
  if (digits <= PRINTED && largest < 1000) return () => 10 ** -digits;
  if (digits <= PRINTED) return (value) => 10 ** -decimalsIn(value);
  const needed = largest === 0 ? 0 : PRINTED - 1 - Math.floor(Math.log10(largest));
  return () => 10 ** -Math.max(0, Math.min(6, needed));
}
