import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { benchmarkSeries } from "./series.ts";
import { benchmarkSpec } from "./spec.ts";

const rows = [row("staff", { value: 37 }), row("norm", { low: 95, high: 190 })];
const both = (text: string) => ({ en: text, zh: text });
const options = {
  max: 200,
  ticks: [0, 100, 200],
  value: { label: both("Staff"), row: "staff" },
  range: { label: both("Norm"), row: "norm" },
};

describe("benchmarkSeries", () => {
  it("sets a value against a range", () => {
    expect(benchmarkSeries(options, source(rows))).toMatchObject({
      value: { at: 37, text: "37" },
      range: { low: 95, high: 190, text: "95–190" },
    });
  });
  it("refuses a value for the range and a range for the value", () => {
    const swapped = { ...options, value: options.range, range: options.value };
    expect(() => benchmarkSeries(swapped, source(rows))).toThrow("is a range");
    expect(() => benchmarkSeries({ ...options, range: options.value }, source(rows))).toThrow("is no range");
  });
});

describe("benchmarkSpec", () => {
  it.each(["wide", "narrow"] as const)("draws %s", (size) => {
    const spec = benchmarkSpec(benchmarkSeries(options, source(rows)), canvasOf(size, "en"));
    expect(drawSvg(spec, "test")).toMatchSnapshot();
  });
});
