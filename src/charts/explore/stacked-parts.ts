import { formatNumber } from "../../i18n/format-number.ts";
import type { ChartChoice } from "../../query/query.ts";
import { markList } from "./drawing.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf, numberOf } from "./input.ts";
import { keyOf, valuesIn } from "./palette.ts";
import { panelsOf } from "./panels.ts";
import { lineNames, measure } from "./points.ts";
import { stacksOf } from "./whole.ts";

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

/** What is stacked: panels of bands of parts, in per cent of their whole. */
export function stackedParts(choice: ChartChoice, input: ChartInput, say: Say) {
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
  const stackedPanels = panels.map(({ title, lines: own }) => ({
    title,
    bands: stacks
      .filter(({ lines }) => own.has(lines[0] ?? -1))
      .map(({ lines, sum, whole }) => {
        const all = Math.max(whole ?? 0, sum);
        let from = 0;
        const parts = [...lines]
          .sort((a, b) => answerAt(a) - answerAt(b))
          .map((line): Part => {
            const percent = all > 0 ? (100 * (values[line] ?? 0)) / all : 0;
            const share = `${formatNumber(percent, 0.1, input.locale)}%`;
            const own = isPercent ? "" : write.whole(values[line] ?? 0);
            const said = own ? say("explore.chart.said-share", { share, count: own }) : share;
            const row = list.add([line], say("explore.chart.said", { at: naming(line), said }));
            from += percent;
            return { line, row, tone: tones[answerAt(line)] ?? 3, x1: from - percent, x2: from, percent };
          });
        const label = question ? labelOf(cellsOf(input, y)[lines[0] ?? 0], question, say) : "";
        return { label, parts, whole: all };
      }),
  }));
  const bands = stackedPanels.flatMap((panel) => panel.bands);
  return {
    panels: stackedPanels,
    answers,
    tones,
    marks: list.marks,
    wholes: bands.map(({ whole }) => whole),
    hasWhole: isPercent || stacks.every(({ whole }) => whole !== null),
    /** Bars that end before their whole does, by more than rounding. */
    short: stacks.filter(({ sum, whole }) => whole !== null && sum < whole - (isPercent ? 1 : 0)).length,
    missing,
    measured: write.title,
    isPercent,
    notes,
  };
}
