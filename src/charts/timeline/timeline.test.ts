import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { timelineSeries } from "./series.ts";
import { timelineSpec } from "./spec.ts";

const rows = [
  row("one", { low: 2007, high: 2009, unit: "years" }),
  row("two", { low: 2010, high: 2013, unit: "years" }),
  row("three", { low: 2013, unit: "years" }),
];
const both = (text: string) => ({ en: text, zh: text });
const options = {
  from: 2007,
  until: 2014,
  stages: rows.map(({ id }) => ({ label: both(id), row: id })),
};

describe("timelineSeries", () => {
  const series = timelineSeries(options, source(rows));
  it("finds the years that two stages claim", () => {
    expect(series.overlaps).toEqual([2013]);
  });
  it("leaves an open end open", () => {
    expect(series.stages.at(-1)).toMatchObject({ open: true, last: 2014, text: "2013–" });
  });
});

describe("timelineSpec", () => {
  it.each(["wide", "narrow"] as const)("draws %s", (size) => {
    const spec = timelineSpec(timelineSeries(options, source(rows)), canvasOf(size, "en"));
    expect(drawSvg(spec, "test")).toMatchSnapshot();
  });
});
