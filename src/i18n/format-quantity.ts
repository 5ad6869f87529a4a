import { formatNumber } from "./format-number.ts";
import type { Locale } from "./locale.ts";
import { messageOf } from "./messages.ts";

/** What is needed of a row to write it as text. */
export type Writable = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly precision: number;
  readonly unit: string;
  readonly relation: string;
};

/** Units too large or too small to read: by how much their numbers are multiplied before they are written. */
const FACTORS: Readonly<Record<string, Readonly<Record<Locale, number>>>> = {
  "million-persons": { en: 1, zh: 1e6 },
  "100-million-yuan": { en: 0.1, zh: 1e8 },
};

/**
 * The unit of numbers as `formatBare` writes them, where that is not the unit of the row: people for
 * "13.44586亿", billion yuan for 2,872.758.
 */
export function writtenUnit(unit: string, locale: Locale): string | undefined {
  return unit in FACTORS ? messageOf(locale, `unit.${unit}`, { value: "" }).trim() : undefined;
}

/** The bare number or range, without relation and unit: years are not grouped, 亿 is written out of millions. */
export function formatBare(quantity: Writable, locale: Locale): string {
  const factor = FACTORS[quantity.unit]?.[locale] ?? 1;
  const one = (value: number): string =>
    quantity.unit === "year" || (quantity.unit === "years" && value > 1000)
      ? String(value)
      : formatNumber(value * factor, quantity.precision * factor, locale);
  if (quantity.value !== null) return one(quantity.value);
  if (quantity.low === null) return "";
  const dash = locale === "zh" ? "—" : "–";
  return quantity.high === null
    ? `${one(quantity.low)}${dash}`
    : `${one(quantity.low)}${dash}${one(quantity.high)}`;
}

/** The number with its relation in words and its unit: "over 28,500 people", "超过2.85万人". */
export function formatQuantity(quantity: Writable, locale: Locale): string {
  const bare = formatBare(quantity, locale);
  const years = quantity.unit === "years" && quantity.value === null;
  const withUnit = years
    ? yearSpan(quantity, locale)
    : messageOf(locale, `unit.${quantity.unit}`, { value: bare });
  return quantity.relation === "="
    ? withUnit
    : messageOf(locale, `relation.${quantity.relation}`, { value: withUnit });
}

/** A span of calendar years; an open one says since when. */
function yearSpan(quantity: Writable, locale: Locale): string {
  const bare = formatBare(quantity, locale);
  if (quantity.high === null) return messageOf(locale, "years.since", { year: quantity.low ?? "" });
  return locale === "zh" ? `${bare}年` : bare;
}
