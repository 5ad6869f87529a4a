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

/** The bare number or range, without relation and unit: years are not grouped. */
export function formatBare(quantity: Writable, locale: Locale): string {
  const one = (value: number): string =>
    quantity.unit === "year" || (quantity.unit === "years" && value > 1000)
      ? String(value)
      : formatNumber(value, quantity.precision, locale);
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
