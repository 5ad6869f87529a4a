import { columnTitle } from "../../query/column.ts";
import type { ChartChoice } from "../../query/query.ts";
import { forestSpec } from "../forest/spec.ts";
import type { ForestEstimate, ForestLine, ForestSeries } from "../forest/series.ts";
import { numberAxis, ratioTicks } from "./axis.ts";
import { intervalEntry } from "./dots.ts";
import { type Drawn, markList } from "./drawing.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf } from "./input.ts";
import { keyOf, legendOf, paletteOf } from "./palette.ts";
import { gather, panelsOf } from "./panels.ts";
import { type Point, measure, titleOf } from "./points.ts";
import { isRatio } from "./ratio.ts";

const MOST_LINES = 60;

/**
 * The report's forest plot over lines of an answer: a log axis with the null line at 1 for odds ratios, a plain axis
 * with the null line at 0 for all else. Two values of a colour are an open dot and a filled one in one line, the
 * later filled and first, as a published version is beside its preprint.
 */
export function drawForest(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const name = choice.x ?? "";
  const measured = measure(name, [choice.facet, choice.y, choice.colour], choice, input, say);
  const { write, missing, column } = measured;
  const points = measured.points.slice(0, MOST_LINES);
  const palette = paletteOf(input, choice.colour, say);
  const entries = legendOf(palette, "points", points);
  const isTwo = entries.length === 2;
  const filled = isTwo ? entries[1]?.key : undefined;
  const list = markList();
  const ends = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const isLog = isRatio(column) && ends.every((value) => value > 0);
  const { panels, notes } = panelsOf(
    input,
    choice.facet,
    points.map(({ line }) => line),
    say,
  );
  const labels = columnNamed(input, choice.y);
  const estimate = ({ line, value, text, low, high, said }: Point): ForestEstimate => {
    const row = list.add([line], said);
    const tone = palette.toneOf(line);
    const interval = { low: write.number(low ?? value), high: write.number(high ?? value) };
    return {
      version: tone.key,
      filled: !isTwo || tone.key === filled,
      row,
      value,
      text,
      range: low === null || high === null ? null : { row, kind: "interval", low, high },
      beside: low === null ? say("explore.chart.no-interval") : say("explore.chart.ends", interval),
    };
  };
  const groups = panels.map(({ title, lines: own }) => ({
    title,
    lines: gather(
      points.filter(({ line }) => own.has(line)),
      input,
      choice.y,
    ).flatMap(({ cell, items }): ForestLine[] => {
      const label = labels ? labelOf(cell, labels, say) : "";
      if (
        isTwo &&
        new Set(items.map(({ line }) => keyOf(cellsOf(input, choice.colour)[line]))).size === items.length
      )
        return [
          { label, estimates: items.map(estimate).sort((a, b) => Number(b.filled) - Number(a.filled)) },
        ];
      const named = (line: number): string => [label, palette.toneOf(line).label].filter(Boolean).join(" · ");
      return items.map((item) => ({ label: named(item.line), estimates: [estimate(item)] }));
    }),
  }));
  const series = (room: number): ForestSeries => {
    const log = isLog ? ratioTicks(ends) : null;
    const axis = numberAxis([...ends, 0], write, { zero: true, room, locale: input.locale });
    return {
      kind: "forest",
      legend: [],
      fill: "--series-1",
      scale: isLog ? "log" : "linear",
      nullLine: isLog ? 1 : 0,
      domain: log?.domain ?? axis.domain,
      ticks: log
        ? log.ticks
            .filter((at) => room > 200 || at >= 0.1 || at === 1)
            .map((at) => ({ at, label: String(at) }))
        : axis.ticks,
      below: "",
      above: "",
      factor: titleOf(choice.y, input),
      estimate: say("explore.chart.with-ends", {
        name: columnTitle(column),
        low: titleOf(choice.low, input),
        high: titleOf(choice.high, input),
      }),
      groups,
    };
  };
  const versions = [...entries].reverse().map((entry) => ({
    ...entry,
    fill: "--series-1",
    mark: entry.key === filled ? ("dot" as const) : ("ring" as const),
  }));
  const hasEnds = points.some(({ low }) => low !== null);
  return {
    legend: [
      ...(isTwo ? versions : []),
      ...intervalEntry(choice, { ...palette, tones: [] }, input, hasEnds, say),
    ],
    notes: [
      ...(isLog ? [say("explore.chart.note-log")] : []),
      ...(measured.points.length > points.length
        ? [say("explore.chart.note-first", { shown: points.length, all: measured.points.length })]
        : []),
      ...(missing > 0 ? [say("explore.chart.note-missing", { count: missing, column: write.title })] : []),
      ...notes,
    ],
    marks: list.marks,
    spec: (canvas) => forestSpec(series(canvas.narrow ? 240 : 200), canvas, { sort: "published" }),
  };
}
