import { link, type PlotOptions, rect, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { hatch } from "../hatch.ts";
import { marked } from "../marked.ts";
import { labelRoom } from "../text-width.ts";
import { wrapEvenly } from "../wrap.ts";
import type { RangesLine, RangesSeries } from "./series.ts";

const LEADING = 17;
const BAR = 16;

type Placed = RangesLine & {
  readonly top: number;
  readonly labels: readonly string[];
  readonly labelY: number;
};

/** Bars without caps: solid what the estimate leaves open, hatched what its interval leaves open. */
export function rangesSpec(series: RangesSeries, canvas: Canvas): PlotOptions {
  const { lines, ticks, max } = series;
  const { narrow, width } = canvas;
  // On a narrow canvas room for one half of the figure under the first tick.
  const left = narrow
    ? 6
    : labelRoom(
        lines.map(({ label }) => label),
        textSize,
        230,
      );
  const right = labelRoom(
    lines.map(({ estimate }) => estimate.text),
    textSize + 1,
    120,
    18,
  );
  let y = 4;
  const placed = lines.map((line): Placed => {
    const labels = wrapEvenly(line.label, narrow ? width : left - 14, textSize);
    const words = labels.length * LEADING;
    const size = narrow ? words + BAR + 18 : Math.max(24, words) + 10;
    const top = narrow ? y + words + 5 : y + (size - BAR) / 2;
    const labelY = narrow ? y + LEADING / 2 : y + (size - words + LEADING) / 2;
    y += size;
    return { ...line, top, labels, labelY };
  });
  const bottom = y;
  const words = placed.flatMap(({ labels, labelY }) =>
    labels.map((label, i) => ({ label, y: labelY + i * LEADING })),
  );
  const halves = placed.flatMap(({ low, estimate, high, top }) => {
    const band = { y1: top + 3, y2: top + BAR - 3 };
    return [
      { row: low.row, x1: low.low, x2: estimate.low, ...band },
      { row: high.row, x1: estimate.high, x2: high.high, ...band },
    ];
  });
  const middle = ({ top }: Placed): number => top + BAR / 2;
  return {
    width,
    height: bottom + 24,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, max], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      link(
        ticks.flatMap(({ at }) => bandsOf(placed, bottom, narrow).map((band) => ({ at, ...band }))),
        { x1: "at", x2: "at", y1: "y1", y2: "y2", stroke: "var(--rule)" },
      ),
      text(ticks, { x: "at", y: bottom, dy: 11, text: "label", fontSize: 12, fill: "var(--muted)" }),
      hatch("ranges-hatch", "var(--series-1)"),
      rect(halves, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: "url(#plot-ranges-hatch)",
        stroke: "var(--series-1)",
        ...marked(
          halves,
          (d) => d.row,
          () => "span",
        ),
      }),
      rect(placed, {
        x1: (d: Placed) => d.estimate.low,
        x2: (d: Placed) => d.estimate.high,
        y1: "top",
        y2: (d: Placed) => d.top + BAR,
        fill: "var(--series-1)",
        stroke: "var(--series-1)",
        ...marked(
          placed,
          (d) => d.estimate.row,
          () => "estimate",
        ),
      }),
      text(placed, {
        x: max,
        y: middle,
        dx: right,
        text: (d: Placed) => d.estimate.text,
        textAnchor: "end",
        fontSize: textSize,
        fontWeight: 700,
        fill: "var(--ink)",
        ...marked(placed, (d) => d.estimate.row),
      }),
      text(words, {
        x: 0,
        y: "y",
        dx: -left,
        text: "label",
        textAnchor: "start",
        fontSize: textSize,
        fill: "var(--ink)",
      }),
    ],
  };
}

/** Stretches of the grid: the whole height, or on a narrow canvas a stretch a bar, clear of the labels. */
function bandsOf(placed: readonly Placed[], bottom: number, narrow: boolean): { y1: number; y2: number }[] {
  if (!narrow) return [{ y1: 0, y2: bottom }];
  return placed.map(({ top }) => ({ y1: top - 2, y2: top + BAR + 6 }));
}
