import { link, type Markish, type PlotOptions, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { lineMarks } from "../series/line-marks.ts";
import { type Panel, TITLE, layOut } from "./layout.ts";
import { NUMBER } from "./numbers.ts";
import type { SmallMultiplesSeries } from "./series.ts";

const SMALL = { fontSize: 12, fill: "var(--muted)" } as const;

/**
 * Panels in a grid on shared axes from zero: a title, the lines, the first and the last year, the last number of every
 * line. Height depends on the rows of panels only.
 */
export function smallMultiplesSpec(series: SmallMultiplesSeries, canvas: Canvas): PlotOptions {
  const { height, left, panels } = layOut(series, canvas);
  const { extent, axis } = series;
  return {
    width: canvas.width,
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      text(axis.unit ? [axis.unit] : [], {
        x: 0,
        y: 8,
        text: (unit: string) => unit,
        textAnchor: "start",
        ...SMALL,
      }),
      ...panels.flatMap((panel) => [
        ...axesOf(panel, left),
        yearAt(panel, extent.from, "start"),
        yearAt(panel, extent.until, "end"),
        ...panel.lines.flatMap((line) =>
          lineMarks(line, { r: canvas.narrow ? 1.75 : 2.25, stroke: 1.5, rim: 0 }),
        ),
        ...numberMarks(panel),
      ]),
    ],
  };
}

function axesOf({ frame, yTicks, title }: Panel, left: number): readonly Markish[] {
  const { left: x1, right: x2, bottom } = frame;
  return [
    link(yTicks, { x1, x2, y1: "y", y2: "y", stroke: "var(--rule)" }),
    link([bottom], { x1, x2, y1: bottom, y2: bottom, stroke: "var(--muted)" }),
    text(
      yTicks.filter(({ label }) => label),
      { x: left - 6, y: "y", text: "label", textAnchor: "end", ...SMALL },
    ),
    text([title], {
      x: "x",
      y: "y",
      text: "text",
      textAnchor: "start",
      lineAnchor: "top",
      fontSize: textSize,
      lineHeight: TITLE / textSize,
      fontWeight: 700,
      fill: "var(--ink)",
    }),
  ];
}

function yearAt({ frame }: Panel, year: number, textAnchor: "start" | "end"): Markish {
  const x = textAnchor === "start" ? frame.left : frame.right;
  return text([year], { x, y: frame.bottom + 12, text: (one: number) => String(one), textAnchor, ...SMALL });
}

function numberMarks({ numbers }: Panel): readonly Markish[] {
  return (["start", "middle", "end"] as const).flatMap((anchor) => {
    const own = numbers.filter((number) => number.anchor === anchor);
    if (own.length === 0) return [];
    return [
      text(own, {
        x: "x",
        y: "y",
        text: "text",
        textAnchor: anchor,
        fontSize: NUMBER,
        fontWeight: 600,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 3,
        paintOrder: "stroke",
        ...marked(
          own,
          ({ row }) => row,
          ({ key }) => key,
        ),
      }),
    ];
  });
}
