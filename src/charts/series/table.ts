import { formatBare, formatQuantity } from "../../i18n/format-quantity.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { Cell, FigureTable } from "../table.ts";
import type { ValueAxis } from "./axis.ts";
import type { Line } from "./line.ts";
import type { YearSeries } from "./series.ts";

/** One line a year, one column a line; breaks part the years into groups; the document's own numbers stand last. */
export function yearTable(series: YearSeries, source: Source): FigureTable {
  const { lines, marks, bounds, notes } = series;
  const { locale } = source;
  const hasOwn = marks.length + bounds.length > 0;
  const empty = lines.map(() => null);
  const own = (id: string): Cell => {
    const row = source.row(id);
    return { row: id, text: row.relation === "=" ? formatBare(row, locale) : formatQuantity(row, locale) };
  };
  const groupOf = groups(
    notes.filter(({ kind }) => kind === "break"),
    locale,
  );
  const markOf = new Map(marks.map((mark) => [mark.year, own(mark.row)]));
  const years = yearsOf(lines, [...markOf.keys()]);
  return {
    corner: message(locale, "series.year"),
    ...unitOfTable(series.axis, locale),
    columns: [...lines.map(({ label }) => label), ...(hasOwn ? [message(locale, "series.document")] : [])],
    lines: [
      ...years.map((year) => ({
        group: groupOf(year),
        header: yearText(year, locale),
        cells: [
          ...lines.map((line) => cellOf(line, year, source)),
          ...(hasOwn ? [markOf.get(year) ?? null] : []),
        ],
      })),
      ...bounds.map(({ row, label, years: span }) => ({
        group: message(locale, "series.bounds"),
        header: span ? `${label}${message(locale, "mark.aside", { word: span })}` : label,
        cells: [...empty, own(row)],
      })),
    ],
  };
}

/** "Counted in million people", 单位：人. */
export function unitOfTable({ counted }: ValueAxis, locale: Locale): Pick<FigureTable, "unit"> {
  return counted ? { unit: message(locale, "series.unit", { unit: counted }) } : {};
}

/** "2012", 2012年. */
export function yearText(year: number, locale: Locale): string {
  return message(locale, "unit.year", { value: year });
}

/** Years with a number, and those missing inside a line that is meant to run through. */
export function yearsOf(lines: readonly Line[], others: readonly number[] = []): readonly number[] {
  const years = new Set(others);
  for (const line of lines) {
    const own = line.runs.flat().map(({ year }) => year);
    for (const year of own) years.add(year);
    const [first = 0, last = -1] = line.joined ? [own[0], own.at(-1)] : [];
    for (let year = first; year <= last; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** The number of a year; a year missing inside a line says so; before its first and after its last, nothing. */
export function cellOf({ runs, joined, label }: Line, year: number, source: Source): Cell | null {
  const { locale } = source;
  const points = runs.flat();
  const point = points.find((one) => one.year === year);
  if (point) return { row: point.row, text: formatBare(source.row(point.row), locale) };
  const inside = (points[0]?.year ?? year) < year && year < (points.at(-1)?.year ?? year);
  return joined && inside
    ? {
        text: message(locale, "punctuation.dash"),
        aside: message(locale, "series.missing"),
        said: message(locale, "series.missing-said", { line: label }),
      }
    : null;
}

/** Heading of the years between two breaks: what changed at the first of them. */
function groups(breaks: YearSeries["notes"], locale: Locale): (year: number) => string {
  if (breaks.length === 0) return () => "";
  return (year) =>
    breaks.findLast((one) => one.year < year)?.label ??
    message(locale, "series.before", { year: yearText(Math.ceil(breaks[0]?.year ?? 0), locale) });
}
