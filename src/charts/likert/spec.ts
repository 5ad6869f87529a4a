import { barX, type PlotOptions, ruleX, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { labelRoom } from "../text-width.ts";
import type { LikertBar, LikertSegment, LikertSeries } from "./series.ts";

/** What the reader may switch. "aside" draws the middle answer apart, at the right. */
export type LikertVariant = {
  readonly layout: "stacked" | "diverging";
  readonly neutral: "split" | "aside";
  readonly sort: "published" | "top-two" | "net";
};

export const likertDefault: LikertVariant = { layout: "stacked", neutral: "split", sort: "published" };

type Piece = LikertSegment & { readonly y: string; readonly x1: number; readonly x2: number };

const MIDDLE = 2;

/**
 * 100 % stacked or diverging bars after Heiberger & Robbins, Journal of Statistical Software 57(5), 2014, in the
 * same colours; top-two share (and net score when sorted by it) at the right. Height depends on rows only.
 */
export function likertSpec(series: LikertSeries, canvas: Canvas, variant: LikertVariant): PlotOptions {
  const bars = sorted(series.bars, variant.sort);
  const grouped = variant.sort === "published";
  const lines = grouped ? withHeadings(bars) : bars.map(({ id }) => id);
  const band = canvas.narrow ? 46 : 30;
  const marginRight = 46;
  const marginLeft = canvas.narrow
    ? 0
    : labelRoom(
        series.bars.map(({ label }) => label),
        textSize,
        220,
      );
  const pieces = bars.flatMap((bar) => place(bar, variant));
  const labelled = pieces.filter((d) => d.percent >= (canvas.narrow ? 8 : 5.5));
  const [low, high] = domain(variant);
  const share = (bar: LikertBar): string =>
    variant.sort === "net" ? signed(bar.net) : `${Math.round(bar.topTwo)}%`;
  const headings = grouped ? [...new Set(bars.map(({ group }) => group))].filter(Boolean) : [];
  const barInset = canvas.narrow ? { insetTop: 20, insetBottom: 4 } : { insetTop: 4, insetBottom: 4 };
  const textDy = canvas.narrow ? 8 : 0;
  return {
    width: canvas.width,
    height: lines.length * band + (grouped ? 4 : 4),
    marginTop: 2,
    marginBottom: 2,
    marginLeft,
    marginRight,
    x: { domain: [low, high], axis: null },
    y: { type: "band", domain: lines, axis: null, padding: 0 },
    marks: [
      barX(pieces, {
        x1: "x1",
        x2: "x2",
        y: "y",
        fill: (d: Piece) =>
          `var(--satisfaction-${series.legend.findIndex(({ key }) => key === d.answer) + 1})`,
        stroke: "var(--paper)",
        strokeWidth: 1,
        ...barInset,
        ...marked(
          pieces,
          (d) => d.row,
          (d) => d.answer,
        ),
      }),
      ...(variant.layout === "diverging" ? [ruleX([0], { stroke: "var(--ink)", strokeWidth: 1 })] : []),
      text(labelled, {
        x: (d: Piece) => (d.x1 + d.x2) / 2,
        y: "y",
        dy: textDy,
        text: (d: Piece) => String(Math.round(d.percent)),
        fill: (d: Piece) =>
          `var(--on-satisfaction-${series.legend.findIndex(({ key }) => key === d.answer) + 1})`,
        fontSize: textSize,
        pointerEvents: "none",
        ...marked(
          labelled,
          () => undefined,
          (d) => d.answer,
        ),
      }),
      text(bars, {
        x: low,
        y: "id",
        dx: canvas.narrow ? 0 : -10,
        dy: canvas.narrow ? -13 : 0,
        text: "label",
        textAnchor: canvas.narrow ? "start" : "end",
        fontSize: textSize,
        fill: "var(--ink)",
      }),
      text(bars, {
        x: high,
        y: "id",
        dx: marginRight,
        dy: textDy,
        text: share,
        textAnchor: "end",
        fontSize: textSize,
        fontWeight: 700,
        fill: "var(--ink)",
        ...marked(bars, (d) => (variant.sort === "net" ? d.netRow : d.topTwoRow)),
      }),
      text(headings, {
        x: low,
        y: headingKey,
        dx: canvas.narrow ? 0 : -10,
        dy: canvas.narrow ? 10 : 4,
        text: (d: string) => d,
        textAnchor: canvas.narrow ? "start" : "end",
        fontSize: textSize,
        fontWeight: 700,
        fill: "var(--muted)",
      }),
    ],
  };
}

function sorted(bars: readonly LikertBar[], sort: LikertVariant["sort"]): readonly LikertBar[] {
  if (sort === "published") return bars;
  const by = sort === "net" ? (bar: LikertBar) => bar.net : (bar: LikertBar) => bar.topTwo;
  return [...bars].sort((a, b) => by(b) - by(a));
}

/** Bars with the heading of each group before its first bar. */
function withHeadings(bars: readonly LikertBar[]): string[] {
  return bars.flatMap(({ id, group }, i) =>
    group && group !== bars[i - 1]?.group ? [headingKey(group), id] : [id],
  );
}

/** A heading's place on the band scale; a group may have the name of a bar. */
function headingKey(group: string): string {
  return `heading ${group}`;
}

function domain({ layout, neutral }: LikertVariant): [number, number] {
  if (layout === "stacked") return [0, 100];
  return neutral === "split" ? [-60, 110] : [-25, 145];
}

/** Where each segment of a bar begins and ends, in per cent. */
function place(bar: LikertBar, { layout, neutral }: LikertVariant): Piece[] {
  const size = (i: number): number => bar.segments[i]?.percent ?? 0;
  // Diverging: satisfied to the right of zero, dissatisfied to the left, best answer outermost.
  const pieces = (order: readonly number[], start: number): Piece[] => {
    let x = start;
    return order.flatMap((i) => {
      const segment = bar.segments[i];
      if (!segment) return [];
      const piece = { ...segment, y: bar.id, x1: x, x2: x + segment.percent };
      x += segment.percent;
      return [piece];
    });
  };
  if (layout === "stacked") return pieces([0, 1, 2, 3, 4], 0);
  const bad = size(3) + size(4);
  if (neutral === "split") return pieces([4, 3, MIDDLE, 1, 0], -bad - size(MIDDLE) / 2);
  return [...pieces([4, 3], -bad), ...pieces([1, 0], 0), ...pieces([MIDDLE], 90)];
}

function signed(value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${rounded}` : String(rounded).replace("-", "−");
}
