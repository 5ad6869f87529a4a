import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { compositionSeries } from "./series.ts";
import { compositionSpec } from "./spec.ts";
import { compositionTable } from "./table.ts";

const rows = [
  row("government", { value: 280, unit: "yuan" }),
  row("individual", { value: 60, unit: "yuan" }),
  row("total", { value: 340, unit: "yuan" }),
  row("slipped", { value: 350, printedValue: 35, unit: "yuan", status: "corrected" }),
];
const both = (text: string) => ({ en: text, zh: text });
const options = {
  parts: [
    { key: "g", label: both("Government"), fill: 1 },
    { key: "i", label: both("Individual"), fill: 2 },
  ],
  bars: [
    { label: both("Parts"), parts: { g: "government", i: "individual" }, total: "total" },
    { label: both("Read"), total: "slipped" },
    { label: both("Printed"), total: "slipped", asPrinted: true },
  ],
};

describe("compositionSeries", () => {
  const series = compositionSeries(options, source(rows));
  it("stacks parts and sets totals beside them", () => {
    expect(series.bars.map(({ kind, total }) => [kind, total.value])).toEqual([
      ["parts", 340],
      ["total", 350],
      ["total-as-printed", 35],
    ]);
    expect(series.max).toBe(350);
  });
  it("writes numbers on a scale of its own in each language", () => {
    const scaled = { ...options, scale: { en: 100, zh: 10 } };
    expect(compositionSeries(scaled, source(rows)).bars[0]?.total.text).toBe("3.40");
    expect(compositionSeries(scaled, source(rows, "zh")).bars[0]?.total.text).toBe("34.0");
  });
});

describe("compositionSpec", () => {
  const series = compositionSeries(options, source(rows));
  it.each(["wide", "narrow"] as const)("draws %s", (size) => {
    expect(drawSvg(compositionSpec(series, canvasOf(size, "en")), "test")).toMatchSnapshot();
  });
});

describe("compositionTable", () => {
  it("gives the total as printed where the bar draws it", () => {
    const { lines } = compositionTable(compositionSeries(options, source(rows)), source(rows));
    expect(lines.map(({ cells }) => cells.at(-1)?.text)).toEqual(["340 yuan", "350 yuan", "35 yuan"]);
    expect(lines[1]?.cells[0]).toBeNull();
  });
});
