import { rect, text } from "@observablehq/plot";
import type { ChartChoice } from "../../query/query.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import { type Canvas, textSize } from "../canvas.ts";
import type { LegendEntry } from "../legend.ts";
import { marked } from "../marked.ts";
import { numberWidth, textWidth } from "../text-width.ts";
import type { Drawn } from "./drawing.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf } from "./input.ts";
import { keyOf } from "./palette.ts";
import { placed, rowLabels, small, words } from "./rows-frame.ts";
import { layRows } from "./rows-layout.ts";
import { stackedParts } from "./stacked-parts.ts";

const BAR = 24;
const HEAD = 20;
/**
 * Answers of each question in their order, stacked to 100 % of their whole where the answer knows it (what is not drawn
 * stays empty), else of the answers drawn; the whole stands beside them.
 */
export function drawStacked(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const { colour } = choice;
  const { panels, answers, tones, marks, wholes, short, missing, measured, isPercent, hasWhole, notes } =
    stackedParts(choice, input, say);
  const sums = wholes.map((whole) => (isPercent ? "" : formatNumber(whole, 1, input.locale)));
  const head = isPercent ? "" : say("explore.chart.n");
  const spec = (canvas: Canvas) => {
    const aside = isPercent
      ? 2
      : 10 + Math.max(textWidth(head, 12), ...sums.map((sum) => numberWidth(sum, textSize, canvas.locale)));
    const layout = layRows(
      panels.map(({ title, bands }) => ({
        title,
        bands: bands.map(({ label }) => ({ label, size: BAR })),
      })),
      { aside, head: HEAD, foot: 4 },
      canvas,
    );
    const along = (percent: number): number => layout.left + (percent / 100) * (layout.right - layout.left);
    const bands = panels.flatMap((panel) => panel.bands);
    const parts = bands.flatMap(({ parts: own }, i) =>
      own.map((part) => ({
        ...part,
        x1: along(part.x1),
        x2: along(part.x2),
        y1: (layout.bands[i]?.y1 ?? 0) + 1,
        y2: (layout.bands[i]?.y2 ?? 0) - 1,
      })),
    );
    const written = parts.filter(
      ({ x1, x2, percent }) =>
        x2 - x1 > 6 + numberWidth(String(Math.round(percent)), textSize, canvas.locale),
    );
    type Placed = (typeof parts)[number];
    return {
      ...placed(canvas.width, layout.height),
      marks: [
        ...rowLabels(layout),
        words(
          [
            {
              x: canvas.narrow ? 0 : layout.left,
              y: 9,
              text: say(hasWhole ? "explore.chart.of-n" : "explore.chart.of-answers"),
            },
          ],
          {
            ...small,
            textAnchor: "start",
          },
        ),
        ...(head ? [words([{ x: canvas.width, y: 9, text: head }], { ...small, textAnchor: "end" })] : []),
        rect(parts, {
          x1: "x1",
          x2: "x2",
          y1: "y1",
          y2: "y2",
          fill: (d: Placed) => `var(--satisfaction-${d.tone})`,
          stroke: "var(--paper)",
          strokeWidth: 1,
          ...marked(
            parts,
            (d) => d.row,
            (d) => keyOf(cellsOf(input, colour)[d.line]),
          ),
        }),
        text(written, {
          x: (d: Placed) => (d.x1 + d.x2) / 2,
          y: (d: Placed) => (d.y1 + d.y2) / 2,
          text: (d: Placed) => String(Math.round(d.percent)),
          fill: (d: Placed) => `var(--on-satisfaction-${d.tone})`,
          fontSize: textSize,
          pointerEvents: "none",
        }),
        ...(isPercent
          ? []
          : [
              text(bands, {
                x: canvas.width,
                y: (_: unknown, i: number) => ((layout.bands[i]?.y1 ?? 0) + (layout.bands[i]?.y2 ?? 0)) / 2,
                text: ({ whole }: { readonly whole: number }) => formatNumber(whole, 1, input.locale),
                textAnchor: "end",
                fontSize: textSize,
                fill: "var(--muted)",
              }),
            ]),
      ],
    };
  };
  const legend = answers.map((cell, at): LegendEntry => {
    const column = columnNamed(input, colour) ?? {};
    return {
      key: keyOf(cell),
      label: labelOf(cell, column, say),
      fill: `--satisfaction-${tones[at] ?? 3}`,
      mark: "square",
    };
  });
  return {
    legend,
    notes: [
      ...(short > 0 ? [say("explore.chart.note-short", { count: short })] : []),
      ...(missing > 0 ? [say("explore.chart.note-missing", { count: missing, column: measured })] : []),
      ...notes,
    ],
    marks,
    spec,
  };
}
