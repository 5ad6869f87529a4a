import { type Writable, formatBare } from "../../i18n/format-quantity.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { message, messageOf } from "../../i18n/messages.ts";
import { numberWidth } from "../text-width.ts";

/** Labels of a value axis and what stands above it. */
export type ValueAxis = {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What stands above the axis; "" where the labels say all. */
  readonly unit: string;
  /** The word that was taken from the end of every label, and the sign that was put there; "" for none. */
  readonly word: string;
  readonly sign: string;
  /** What numbers written in full are counted in, for a table; "" where the unit is none to name. */
  readonly counted: string;
};

/**
 * Labels of the declared ticks, written as the numbers of the rows are. A word that all of them end in ("million", 亿)
 * stands once, above the axis, with the unit of people and money; money says that it is nominal.
 *
 * @param declared what stands above the axis in place of the unit
 */
export function valueAxis(at: readonly number[], unit: string, locale: Locale, declared?: Both): ValueAxis {
  const sign = unit === "percent" ? "%" : "";
  const written = at.map((value) => formatBare(quantity(value, unit), locale));
  const whole = written.every((label) => /^\D*\d[\d,]*(\.0+)?\D*$/.test(label));
  const labels = whole ? written.map((label) => label.replace(/\.0+/, "")) : written;
  const word = commonWord(labels.filter((_, i) => at[i] !== 0));
  return {
    ticks: at.map((value, i) => ({
      at: value,
      label: `${(labels[i] ?? "").slice(0, value === 0 || !word ? undefined : -word.length)}${sign}`,
    })),
    unit: withNominal(declared ? withWord(word, declared[locale]) : named(unit, word.trim(), locale)),
    word,
    sign,
    counted: sign || withNominal(declared?.[locale] ?? named(unit, "", locale)),
  };

  /** Money says that it is nominal, once. */
  function withNominal(text: string): string {
    const said = message(locale, "series.nominal", { unit: "" }).replace(/^[，,]\s*/, "");
    return unit.includes("yuan") && !text.includes(said)
      ? message(locale, "series.nominal", { unit: text })
      : text;
  }
}

/** The text of a row's number as the axis writes numbers: without the word above it, with the sign of its labels. */
export function textOnAxis(row: Writable, { word, sign }: ValueAxis, locale: Locale): string {
  const text = formatBare(row, locale);
  return `${word && text.endsWith(word) ? text.slice(0, -word.length) : text}${sign}`;
}

function quantity(value: number, unit: string): Writable {
  const precision = Number.isInteger(value) ? 1 : 0.1;
  return { value, low: null, high: null, precision, unit, relation: "=" };
}

/** "million people", 亿元; units that a number is not followed by stay out. */
function named(unit: string, word: string, locale: Locale): string {
  return /persons$|yuan|dollars/.test(unit)
    ? messageOf(locale, `unit.${unit}`, { value: word }).trim()
    : word;
}

/** A declared unit after the word of the labels, which it may hold itself. */
function withWord(word: string, declared: string): string {
  const [before, after] = [word.trim(), word.startsWith(" ") ? ` ${declared}` : declared];
  return before === "" || declared.includes(before) ? declared : before + after;
}

/** What follows the number in every label, such as " million" or "亿"; "" where labels differ. */
function commonWord(labels: readonly string[]): string {
  const [first = "", ...others] = labels.map((label) => /[^\d.,]*$/.exec(label)?.[0] ?? "");
  return others.every((other) => other === first) ? first : "";
}

/** Room left of the plot for the labels of the value axis, px. */
export function tickRoom({ ticks }: ValueAxis, locale: Locale): number {
  return Math.max(14, ...ticks.map(({ label }) => Math.ceil(numberWidth(label, 12, locale)) + 8));
}
