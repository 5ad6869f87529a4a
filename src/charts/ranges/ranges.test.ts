import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { sentencesOf } from "../table.ts";
import { type RangesOptions, rangesSeries } from "./series.ts";
import { rangesSpec } from "./spec.ts";
import { rangesTable } from "./table.ts";

const range = (id: string, low: number, high: number) =>
  row(id, { low, high, precision: 0.1, level: "range" });
const rows = [
  range("relief", 15.6, 20.1),
  range("relief-low", 11.2, 13.3),
  range("relief-high", 19.4, 26.8),
  row("share", { value: 66 }),
];
const both = (en: string, zh = en) => ({ en, zh });
const options: RangesOptions = {
  max: 30,
  ticks: [0, 10, 20, 30],
  what: both("Item", "条目"),
  at: {
    estimate: both("at the estimate", "按估计值"),
    low: both("at the low end", "按区间下限"),
    high: both("at the high end", "按区间上限"),
    span: both("from low end to high end", "从下限到上限"),
  },
  lines: [{ label: both("Relief", "减轻负担"), estimate: "relief", low: "relief-low", high: "relief-high" }],
};
const series = rangesSeries(options, source(rows));

describe("rangesSeries", () => {
  it("takes the ends of each range", () => {
    expect(series.lines[0]).toMatchObject({
      label: "Relief",
      estimate: { low: 15.6, high: 20.1, text: "15.6–20.1" },
      low: { low: 11.2 },
      high: { high: 26.8 },
    });
  });

  it("refuses a number that is no range, and a range beyond the axis", () => {
    const [line] = options.lines;
    if (!line) throw new Error("no line");
    const wrong = { ...options, lines: [{ ...line, estimate: "share" }] };
    expect(() => rangesSeries(wrong, source(rows))).toThrow('"share" is no range');
    expect(() => rangesSeries({ ...options, max: 25 }, source(rows))).toThrow("beyond the axis from 0 to 25");
  });
});

describe("rangesSpec", () => {
  it.each(["wide", "narrow"] as const)("draws %s", (size) => {
    expect(drawSvg(rangesSpec(series, canvasOf(size, "en")), "test")).toMatchSnapshot();
  });

  it("marks the bar of the estimate and that of the interval", () => {
    const svg = drawSvg(rangesSpec(series, canvasOf("wide", "en")), "test");
    expect(svg).toMatch(
      /<rect[^>]*data-row="relief"[^>]*data-key="estimate"|data-key="estimate"[^>]*data-row="relief"/,
    );
    for (const id of ["relief-low", "relief-high"]) expect(svg).toContain(`data-row="${id}"`);
  });
});

describe("rangesTable", () => {
  it("reads as a sentence a line", () => {
    expect(sentencesOf(rangesTable(series), "en")).toEqual([
      "Relief: at the low end 11.2–13.3; at the estimate 15.6–20.1; at the high end 19.4–26.8.",
    ]);
  });
});
