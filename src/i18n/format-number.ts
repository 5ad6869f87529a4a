import type { Locale } from "./locale.ts";

/** Decimals that a precision such as 0.01 asks for; none for 1 and above. */
export function decimalsOf(precision: number): number {
  return Math.max(0, -Math.floor(Math.log10(precision) + 1e-9));
}

const formats = new Map<number, Intl.NumberFormat>();

/** Thousands grouped by commas, so many decimals, and a real minus. */
export function grouped(value: number, decimals: number): string {
  // Making a format takes far longer than writing a number, and a table writes thousands.
  const known = formats.get(decimals);
  const format =
    known ??
    new Intl.NumberFormat("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  if (!known) formats.set(decimals, format);
  return format.format(value).replace("-", "−");
}

/** Digits a scaled number keeps, so that nothing printed is lost and no trailing zero is shown. */
function scaled(value: number, by: number): string {
  const [whole = "", fraction = ""] = (value / by).toFixed(8).split(".");
  const kept = fraction.replace(/0+$/, "");
  return `${grouped(Number(whole), 0)}${kept ? `.${kept}` : ""}`;
}

/**
 * A number at its precision. English groups thousands and writes millions from one million; Chinese writes 万
 * from ten thousand and 亿 from one hundred million, keeping every digit.
 */
export function formatNumber(value: number, precision: number, locale: Locale): string {
  const size = Math.abs(value);
  if (locale === "zh") {
    if (size >= 1e8) return `${scaled(value, 1e8).replaceAll(",", "")}亿`;
    if (size >= 1e4) return `${scaled(value, 1e4).replaceAll(",", "")}万`;
    return grouped(value, decimalsOf(precision)).replaceAll(",", "");
  }
  if (size >= 1e6) return `${scaled(value, 1e6)} million`;
  return grouped(value, decimalsOf(precision));
}

/** A number in a larger unit that the reader is told elsewhere, such as million yuan or 万元. */
export function formatScaled(value: number, by: number, decimals: number, locale: Locale): string {
  const text = grouped(value / by, decimals);
  return locale === "zh" ? text.replaceAll(",", "") : text;
}
