import { dot, type PlotOptions, ruleY, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { textWidth } from "../text-width.ts";
import type { MatrixSeries, Tied } from "./series.ts";

type Mark = { readonly y: number; readonly x: number; readonly full: boolean };

/** Lines of a text that fit a width; Han text may break anywhere, Latin text between words. */
function wrap(content: string, width: number, size: number): string[] {
  const words = /[\u3400-\u9fff]/.test(content) ? [...content] : (content.match(/\S+\s*/g) ?? []);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line && textWidth(line + word.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/**
 * For the figure's files: a line a problem, a dot a cause or remedy (full where the document states the tie, a ring
 * where only the subject is the same or the answer is partial). An empty cell is drawn empty.
 */
export function matrixSpec(series: MatrixSeries, canvas: Canvas): PlotOptions {
  const labelWidth = canvas.width * (canvas.narrow ? 0.56 : 0.6);
  const columns = [labelWidth + 12, labelWidth + (canvas.width - labelWidth) * 0.5 + 6];
  const lineHeight = 17;
  let y = 30;
  const labels: { y: number; text: string }[] = [];
  const marks: Mark[] = [];
  const rules: number[] = [];
  const place = (tied: readonly Tied[], x: number, at: number): void => {
    tied.forEach(({ stated, partly }, i) =>
      marks.push({ x: x + 7 + i * 16, y: at, full: stated && !partly }),
    );
  };
  for (const line of series.lines) {
    const wrapped = wrap(line.problem, labelWidth - 8, textSize);
    const middle = y + (wrapped.length * lineHeight) / 2 + 5;
    wrapped.forEach((part, i) => labels.push({ y: y + 13 + i * lineHeight, text: part }));
    place(line.causes, columns[0] ?? 0, middle);
    place(line.remedies, columns[1] ?? 0, middle);
    y += wrapped.length * lineHeight + 12;
    rules.push(y);
  }
  const heads = [
    { x: 0, text: series.columns[0] },
    { x: columns[0] ?? 0, text: series.columns[2] },
    { x: columns[1] ?? 0, text: series.columns[3] },
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
      dot(marks, {
        x: "x",
        y: "y",
        r: 5,
        fill: (d: Mark) => (d.full ? "var(--series-1)" : "var(--paper)"),
        stroke: "var(--series-1)",
        strokeWidth: 2,
      }),
    ],
  };
}
