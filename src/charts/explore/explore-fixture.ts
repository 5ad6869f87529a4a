import type { Cell } from "../../query/column.ts";
import type { ChartChoice } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import type { ChartInput, Say } from "./input.ts";

export const say: Say = (key, values) => message("en", key, values);

/** An answer for tests: columns by name, "n:" for numbers and "o:" for ordered categories before it. */
export function input(
  columns: readonly (string | ResultColumn)[],
  rows: readonly (readonly Cell[])[],
  locale: Locale = "en",
): ChartInput {
  return {
    columns: columns.map((one): ResultColumn => {
      if (typeof one !== "string") return one;
      if (one.startsWith("n:")) return { name: one.slice(2), type: "number", from: "source" };
      if (one.startsWith("o:")) return { name: one.slice(2), type: "ordered", from: "source" };
      return { name: one, type: "category", from: "source" };
    }),
    values: columns.map((_, i) => rows.map((row) => row[i] ?? null)),
    lines: rows.length,
    locale,
    isOwn: false,
  };
}

export function choice(some: Partial<ChartChoice> & Pick<ChartChoice, "mark">): ChartChoice {
  return { x: null, y: null, colour: null, facet: null, low: null, high: null, ...some };
}

const answers = ["satisfied", "so-so", "dissatisfied"];

/** Three answers to two questions; of the second, ten of 190 gave none. */
export const satisfaction = input(
  ["question", "o:answer", "n:n", { name: "count", type: "integer", from: "source", unit: "persons" }],
  [
    ...[100, 60, 30].map((count, i) => ["Deductible", answers[i] ?? "", 190, count]),
    ...[50, 90, 40].map((count, i) => ["Settlement outside the city", answers[i] ?? "", 190, count]),
  ],
);

/** Two countries over five years, one of them without 2012. */
export const years = input(
  ["country", "n:year", { name: "share", type: "number", from: "source", unit: "percent" }],
  ["A", "B"].flatMap((country, i) =>
    [2010, 2011, 2012, 2013, 2014].map((year) => [
      country,
      year,
      i === 1 && year === 2012 ? null : 30 + 10 * i + (year - 2010),
    ]),
  ),
);

/** Odds ratios with intervals, one of them without. */
export const ratios = input(
  [
    "factor",
    { name: "odds_ratio", type: "number", from: "source", unit: "odds-ratio" },
    "n:odds_ratio_low",
    "n:odds_ratio_high",
  ],
  [
    ["relief of the burden of serious illness", 2.288, 1.74, 3.007],
    ["policy capacity", 1.562, 1.375, 1.775],
    ["convenience", 0.8, null, null],
  ],
);

/** Thirty numbers in two groups, one of them far from the rest, and a second number beside them. */
export const many = input(
  ["group", "n:size", "n:other"],
  Array.from({ length: 30 }, (_, i) => [i % 2 ? "odd" : "even", i === 29 ? 90 : (i * 7) % 23, i / 2]),
);
