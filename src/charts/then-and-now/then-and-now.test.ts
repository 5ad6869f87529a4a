import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { thenAndNowSeries } from "./series.ts";
import { thenAndNowSpec } from "./spec.ts";
import { thenAndNowTable } from "./table.ts";

const rows = [
  row("a-then", { value: 1000, unit: "yuan" }),
  row("a-now", { value: 800, unit: "yuan" }),
  row("b-then", { value: 100, unit: "yuan" }),
  row("b-now", { value: 100, unit: "yuan" }),
  row("r", { low: 1, high: 2, unit: "yuan" }),
];
const both = (text: string) => ({ en: text, zh: text });
const options = {
  then: both("2007"),
  now: both("2013"),
  panels: [
    {
      title: both("Deductible"),
      max: 1200,
      ticks: [0, 1200],
      lines: [
        { label: both("Grade III"), then: "a-then", now: "a-now" },
        { label: both("Grade I"), then: "b-then", now: "b-now" },
      ],
    },
  ],
};

describe("thenAndNowSeries", () => {
  it("pairs two rows a line and writes their numbers", () => {
    const [panel] = thenAndNowSeries(options, source(rows)).panels;
    expect(panel?.lines[0]).toMatchObject({
      then: { row: "a-then", value: 1000, text: "1,000" },
      now: { row: "a-now", value: 800, text: "800" },
    });
  });
  it("refuses a range", () => {
    const lines = [{ label: both("x"), then: "r", now: "a-now" }];
    const wrong = {
      ...options,
      panels: [{ ...options.panels[0], title: both(""), max: 3, ticks: [0], lines }],
    };
    expect(() => thenAndNowSeries(wrong, source(rows))).toThrow('"r" is a range');
  });
});

describe("thenAndNowSpec", () => {
  const series = thenAndNowSeries(options, source(rows));
  const draw = (size: "wide" | "narrow"): string =>
    drawSvg(thenAndNowSpec(series, canvasOf(size, "en")), "test");
  it.each(["wide", "narrow"] as const)("draws %s", (size) => {
    expect(draw(size)).toMatchSnapshot();
  });
  it("joins a pair by one stroke, and none where nothing changed", () => {
    expect(draw("wide").match(/stroke-width="1.5"[^>]*><path/g)).toHaveLength(1);
  });
  it("writes an unchanged number once", () => {
    expect(draw("wide").match(/>100</g)).toHaveLength(1);
  });
});

describe("thenAndNowTable", () => {
  it("has both observations of every line", () => {
    const { lines } = thenAndNowTable(thenAndNowSeries(options, source(rows)), source(rows));
    expect(lines.map(({ header, cells }) => [header, ...cells.map((cell) => cell?.text)])).toEqual([
      ["Grade III", "1,000", "800"],
      ["Grade I", "100", "100"],
    ]);
  });
});
