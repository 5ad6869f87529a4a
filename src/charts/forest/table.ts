import { message, messageOf } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { Cell, FigureTable } from "../table.ts";
import { type ForestEstimate, type ForestSeries, writeEnds } from "./series.ts";

/**
 * One line an estimate: the number, its low and high, and what these are. Who listens hears number and interval as
 * one phrase, and a bound never as an interval.
 */
export function forestTable(series: ForestSeries, source: Source): FigureTable {
  const { locale } = source;
  const versions = series.legend.filter(({ inert }) => !inert);
  const nameOf = (label: string, version: string): string => {
    const entry = versions.find(({ key }) => key === version);
    return versions.length > 1 && entry
      ? message(locale, "forest.line", { line: label, version: entry.label })
      : label;
  };
  return {
    corner: series.factor,
    columns: (["estimate", "low", "high", "kind"] as const).map((name) => message(locale, `forest.${name}`)),
    lines: series.groups.flatMap(({ title, lines }) =>
      lines.flatMap(({ label, estimates }) =>
        estimates.map((estimate) => ({
          group: title,
          header: nameOf(label, estimate.version),
          cells: cellsOf(estimate, source),
        })),
      ),
    ),
  };
}

function cellsOf({ row, text, range }: ForestEstimate, source: Source): readonly (Cell | null)[] {
  const { locale } = source;
  if (!range) {
    const said = message(locale, "forest.said.none", { value: text });
    return [{ row, text, said }, null, null, { text: message(locale, "forest.kind.none"), said: "" }];
  }
  const held = source.row(range.row);
  const { low, high } = writeEnds(held, locale);
  const level = messageOf(locale, `level.${held.level}`);
  const isBound = range.kind === "bound";
  return [
    {
      row,
      text,
      said: isBound
        ? message(locale, "forest.said.none", { value: text })
        : message(locale, "forest.said.interval", { value: text, level, low, high }),
    },
    { row: range.row, text: low, said: isBound ? message(locale, "forest.said.bound", { low, high }) : "" },
    { row: range.row, text: high, said: "" },
    { text: level, said: "" },
  ];
}
