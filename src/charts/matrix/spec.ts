import { type PlotOptions, ruleY, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { wrap } from "../wrap.ts";
import type { MatrixSeries, Tied } from "./series.ts";
import { type Placed, tieMarks } from "./tie-marks.ts";
import { wordsSpec } from "./words.ts";

/**
 * For the figure's files: with a column of causes a line a claim and a mark each cause or answer, an empty cell drawn
 * empty; without one there is room for the words of the answers.
 */
export function matrixSpec(series: MatrixSeries, canvas: Canvas): PlotOptions {
  return series.columns.causes === null
    ? wordsSpec(series, canvas)
    : marksSpec(series, series.columns.causes, canvas);
}

function marksSpec(series: MatrixSeries, causes: string, canvas: Canvas): PlotOptions {
  const labelWidth = canvas.width * (canvas.narrow ? 0.56 : 0.6);
  const columns = [labelWidth + 12, labelWidth + (canvas.width - labelWidth) * 0.5 + 6] as const;
  const lineHeight = 17;
  let y = 30;
  const labels: { y: number; text: string }[] = [];
  const marks: Placed[] = [];
  const rules: number[] = [];
  const place = (all: readonly Tied[], x: number, at: number): void => {
    all.forEach((tied, i) => marks.push({ x: x + 7 + i * 16, y: at, tied }));
  };
  for (const line of series.lines) {
    const wrapped = wrap(line.text, labelWidth - 8, textSize);
    const middle = y + (wrapped.length * lineHeight) / 2 + 5;
    wrapped.forEach((part, i) => labels.push({ y: y + 13 + i * lineHeight, text: part }));
    place(line.causes, columns[0], middle);
    place(line.answers, columns[1], middle);
    y += wrapped.length * lineHeight + 12;
    rules.push(y);
  }
  const heads = [
    { x: 0, text: series.columns.line },
    { x: columns[0], text: causes },
    { x: columns[1], text: series.columns.answers },
  ];
  return {
    width: canvas.width,
    height: y + 4,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ruleY([24, ...rules], { x1: 0, x2: canvas.width, y: (d: number) => d, stroke: "var(--rule)" }),
      text(heads, {
        x: "x",
        y: 12,
        text: "text",
        textAnchor: "start",
        fontSize: 12,
        fontWeight: 700,
        fill: "var(--muted)",
      }),
      text(labels, {
        x: 0,
        y: "y",
        text: "text",
        textAnchor: "start",
        fontSize: textSize,
        fill: "var(--ink)",
      }),
      ...tieMarks(marks),
    ],
  };
}
