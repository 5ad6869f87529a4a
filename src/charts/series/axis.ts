import { formatBare, writtenUnit } from "../../i18n/format-quantity.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";

/** Labels of a value axis and what stands above it. */
export type ValueAxis = {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Unit of the labels, "" where they say it themselves. */
  readonly unit: string;
};

/**
 * Labels of the declared ticks, as numbers of that unit are written. A word that all of them end in ("million", 亿)
 * stands once, above the axis, with the unit where the word alone does not say it; money says that it is nominal.
 */
export function valueAxis(at: readonly number[], unit: string, locale: Locale, declared?: Both): ValueAxis {
  const sign = unit === "percent" ? "%" : "";
  const tick = { low: null, high: null, precision: precisionOf(at), unit, relation: "=" };
  const labels = at.map((value) => formatBare({ ...tick, value }, locale));
  const word = commonWord(labels.filter((_, i) => at[i] !== 0));
  const nominal = unit.startsWith("yuan") ? message(locale, "series.nominal") : undefined;
  const own = declared?.[locale] ?? nominal ?? writtenUnit(unit, locale) ?? "";
  const space = message(locale, "punctuation.space");
  return {
    ticks: at.map((value, i) => ({
      at: value,
      label: `${(labels[i] ?? "").slice(0, value === 0 || !word ? undefined : -word.length).trim()}${sign}`,
    })),
    unit: [word, own].filter(Boolean).join(space).trim(),
  };
}

/** Labels that follow a number, such as " million" or "亿", where all labels end in the same one; else "". */
function commonWord(labels: readonly string[]): string {
  const [first = "", ...others] = labels.map((label) => /[^\d.,]*$/.exec(label)?.[0] ?? "");
  return others.every((other) => other === first) ? first : "";
}

function precisionOf(values: readonly number[]): number {
  return values.every(Number.isInteger) ? 1 : 0.1;
}

/** Width of a four-digit year at 12 px, and the gap to the next. */
const YEAR = 26;
const GAP = 12;

/** Round years that fit, `step` px from year to year. */
export function yearTicks(from: number, until: number, step: number): readonly number[] {
  const steps = until - from > 14 ? [5, 10, 20, 50] : [1, 2, 5, 10];
  const every = steps.find((years) => years * step >= YEAR + GAP) ?? 100;
  const first = Math.ceil(from / every) * every;
  return Array.from({ length: Math.floor((until - first) / every) + 1 }, (_, i) => first + i * every);
}
