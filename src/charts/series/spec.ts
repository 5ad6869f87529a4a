import { dot, link, type Markish, type PlotOptions, text, vector } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { type Layout, layOut } from "./layout.ts";
import { type PointSize, lineMarks } from "./line-marks.ts";
import { KEY_INDENT, NOTE } from "./notes.ts";
import type { PlacedBound } from "./placed.ts";
import type { YearSeries } from "./series.ts";
import { LEADING, type PlacedText } from "./texts.ts";

const LARGE: PointSize = { r: 3, stroke: 2, rim: 0.75 };
const SMALL: PointSize = { r: 2.25, stroke: 1.5, rim: 0 };

/**
 * Points a year, joined only within a run, on an axis from zero. Changes of definition are dotted verticals, events
 * are solid ones with a wedge; what the document prints of the same quantity is a ring or a ruled bound.
 */
export function yearSpec(series: YearSeries, canvas: Canvas): PlotOptions {
  const layout = layOut(series, canvas);
  return {
    width: canvas.width,
    height: layout.height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ...axes(layout),
      ...verticals(layout),
      ...layout.lines.flatMap((one) => lineMarks(one, canvas.narrow ? SMALL : LARGE)),
      ...layout.bounds.flatMap(boundMarks),
      ...ringMarks(layout),
      ...layout.texts.flatMap(textMarks),
    ],
  };
}

const HALO = { stroke: "var(--paper)", strokeWidth: 4, paintOrder: "stroke" } as const;

function axes({ frame, yTicks, xTicks, unit }: Layout): readonly Markish[] {
  const { left, right, bottom } = frame;
  return [
    link(yTicks, { x1: left, x2: right, y1: "y", y2: "y", stroke: "var(--rule)" }),
    link([bottom], { x1: left, x2: right, y1: bottom, y2: bottom, stroke: "var(--muted)" }),
    link(xTicks, { x1: "x", x2: "x", y1: bottom, y2: bottom + 4, stroke: "var(--muted)" }),
    text(yTicks, {
      x: left - 6,
      y: "y",
      text: "label",
      textAnchor: "end",
      fontSize: 12,
      fill: "var(--muted)",
    }),
    text(xTicks, { x: "x", y: bottom + 14, text: "label", fontSize: 12, fill: "var(--muted)" }),
    ...(unit.text
      ? [
          text([unit], {
            x: 0,
            y: "y",
            text: "text",
            textAnchor: "start",
            fontSize: 12,
            fill: "var(--muted)",
          }),
        ]
      : []),
  ];
}

function verticals({ notes, key, frame }: Layout): readonly Markish[] {
  const of = (kind: "break" | "event") => notes.filter((note) => note.kind === kind);
  const said = { fontSize: NOTE.size, fill: "var(--ink)", textAnchor: "start" } as const;
  return [
    link(of("break"), {
      x1: "x",
      x2: "x",
      y1: "top",
      y2: frame.bottom,
      stroke: "var(--muted)",
      strokeWidth: 1.5,
      strokeDasharray: "1.5 3.5",
    }),
    link(of("event"), { x1: "x", x2: "x", y1: "top", y2: frame.bottom, stroke: "var(--muted)" }),
    dot(of("event"), { x: "x", y: frame.bottom, r: 4, symbol: "triangle", fill: "var(--muted)" }),
    ...(["start", "middle", "end"] as const).map((anchor) =>
      text(
        notes.filter((note) => note.anchor === anchor),
        {
          ...said,
          ...HALO,
          x: "textX",
          y: (note: { readonly textY: number }) => note.textY - NOTE.leading / 2,
          text: ({ lines }: { readonly lines: readonly string[] }) => lines.join("\n"),
          textAnchor: anchor,
          lineAnchor: "top",
          lineHeight: NOTE.leading / NOTE.size,
        },
      ),
    ),
    text(key, { ...said, x: 0, y: "y", text: "letter", fontWeight: 700 }),
    text(key, { ...said, x: KEY_INDENT, y: "y", text: "text" }),
  ];
}

/** A rule over the years of the bound, with arrows to the side of the bounded quantity. */
function boundMarks(bound: PlacedBound): readonly Markish[] {
  const { x1, x2, y, side } = bound;
  const count = Math.max(1, Math.round((x2 - x1) / 110));
  const arrows = Array.from({ length: count }, (_, i) => x1 + ((x2 - x1) * (i + 0.5)) / count);
  const stroke = { stroke: "var(--series-1)", strokeWidth: 2 } as const;
  return [
    vector(arrows, {
      x: (x: number) => x,
      y,
      rotate: side === "below" ? 180 : 0,
      length: 13,
      anchor: "start",
      shape: "arrow",
      ...stroke,
    }),
    link([bound], {
      x1,
      x2,
      y1: y,
      y2: y,
      ...stroke,
      strokeWidth: 2.5,
      ...marked([bound], ({ row }) => row),
    }),
  ];
}

function ringMarks({ marks }: Layout): readonly Markish[] {
  return [
    dot(marks, {
      x: "x",
      y: "y",
      r: 8,
      stroke: "var(--series-1)",
      strokeWidth: 2.5,
      ...marked(
        marks,
        ({ row }) => row,
        ({ key }) => key,
      ),
    }),
  ];
}

function textMarks(one: PlacedText): readonly Markish[] {
  const { kind, lines, anchor, key, row, lead } = one;
  const stroke = { stroke: kind === "name" ? "var(--muted)" : "var(--link)", strokeWidth: 0.75 } as const;
  return [
    ...(lead ? [link([lead], { x1: "x1", y1: "y1", x2: "x2", y2: "y2", ...stroke })] : []),
    text([one], {
      x: "x",
      y: "y",
      text: () => lines.join("\n"),
      textAnchor: anchor,
      lineHeight: LEADING / textSize,
      fontSize: textSize,
      fontWeight: kind === "name" ? 400 : 600,
      fill: kind === "bound" || kind === "mark" ? "var(--link)" : "var(--ink)",
      ...HALO,
      ...marked(
        [one],
        () => row || undefined,
        () => key || undefined,
      ),
    }),
  ];
}
