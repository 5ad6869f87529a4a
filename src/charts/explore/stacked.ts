import { rect, text } from "@observablehq/plot";
import type { ChartChoice } from "../../query/query.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import { type Canvas, textSize } from "../canvas.ts";
import type { LegendEntry } from "../legend.ts";
import { marked } from "../marked.ts";
import { numberWidth, textWidth } from "../text-width.ts";
import { type Drawn, markList } from "./drawing.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf, numberOf } from "./input.ts";
import { keyOf, valuesIn } from "./palette.ts";
import { panelsOf } from "./panels.ts";
import { lineNames, measure } from "./points.ts";
import { placed, rowLabels, small, words } from "./rows-frame.ts";
import { layRows } from "./rows-layout.ts";
import { stacksOf } from "./whole.ts";

const BAR = 24;
const HEAD = 20;
/** Tokens of two to five answers, the middle one only where there is a middle. */
const TONES: Readonly<Record<number, readonly number[]>> = {
  2: [1, 5],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

type Part = {
  readonly line: number;
  readonly row: string;
  readonly tone: number;
  readonly x1: number;
  readonly x2: number;
  readonly percent: number;
};

/**
 * Answers of each question stacked to 100 %, in the order of the answers, with their sum beside them. Shares are of the
 * answers drawn; a whole that is larger is named in a note.
 */
export function drawStacked(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const { x, y, colour, facet } = choice;
  const naming = lineNames([facet, y, colour], input, say);
  const { points, missing, write } = measure(x ?? "", [], choice, input, say);
  const answers = valuesIn(input, colour).filter((cell) =>
    points.some(({ line }) => keyOf(cellsOf(input, colour)[line]) === keyOf(cell)),
  );
  const tones = TONES[answers.length] ?? TONES[5] ?? [];
  const order = new Map(answers.map((cell, at) => [keyOf(cell), at]));
  const answerAt = (line: number): number => order.get(keyOf(cellsOf(input, colour)[line])) ?? 0;
  const values = cellsOf(input, x).map(numberOf);
  const list = markList();
  const stacks = stacksOf(choice, input);
  const { panels, notes } = panelsOf(
    input,
    facet,
    stacks.flatMap(({ lines }) => lines),
    say,
  );
  const question = columnNamed(input, y);
  const isPercent = columnNamed(input, x)?.unit === "percent";
  const placedPanels = panels.map(({ title, lines: own }) => ({
    title,
    bands: stacks
      .filter(({ lines }) => own.has(lines[0] ?? -1))
      .map(({ lines, sum }) => {
        let from = 0;
        const parts = [...lines]
          .sort((a, b) => answerAt(a) - answerAt(b))
          .map((line): Part => {
            const percent = sum > 0 ? (100 * (values[line] ?? 0)) / sum : 0;
            const share = `${formatNumber(percent, 0.1, input.locale)}%`;
            const own = isPercent ? "" : write.whole(values[line] ?? 0);
            const said = own ? say("explore.chart.said-share", { share, count: own }) : share;
            const row = list.add([line], say("explore.chart.said", { at: naming(line), said }));
            from += percent;
            return { line, row, tone: tones[answerAt(line)] ?? 3, x1: from - percent, x2: from, percent };
          });
        const label = question ? labelOf(cellsOf(input, y)[lines[0] ?? 0], question, say) : "";
        return { label, parts, sum };
      }),
  }));
  const sums = stacks.map(({ sum }) => (isPercent ? "" : formatNumber(sum, 1, input.locale)));
  const head = isPercent ? "" : say("explore.chart.n");
  const short = stacks.filter(({ sum, whole }) => whole !== null && !isPercent && sum < whole).length;
  const spec = (canvas: Canvas) => {
    const aside = isPercent
      ? 2
      : 10 + Math.max(textWidth(head, 12), ...sums.map((sum) => numberWidth(sum, textSize, canvas.locale)));
    const layout = layRows(
      placedPanels.map(({ title, bands }) => ({
        title,
        bands: bands.map(({ label }) => ({ label, size: BAR })),
      })),
      { aside, head: HEAD, foot: 4 },
      canvas,
    );
    const along = (percent: number): number => layout.left + (percent / 100) * (layout.right - layout.left);
    const bands = placedPanels.flatMap((panel) => panel.bands);
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
        words([{ x: canvas.narrow ? 0 : layout.left, y: 9, text: say("explore.chart.of-answers") }], {
          ...small,
          textAnchor: "start",
        }),
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
                text: ({ sum }: { readonly sum: number }) => formatNumber(sum, 1, input.locale),
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
      ...(missing > 0 ? [say("explore.chart.note-missing", { count: missing, column: write.title })] : []),
      ...notes,
    ],
    marks: list.marks,
    spec,
  };
}
