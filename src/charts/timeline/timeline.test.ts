import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import type { Row } from "../../data/row.ts";
import { timelineSeries } from "./series.ts";
import { layOut } from "./layout.ts";
import { timelineSpec } from "./spec.ts";
import { timelineTable } from "./table.ts";

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

const longRows = [
  row("fifties", { low: 1950, high: 1959, unit: "years" }),
  row("rules", { value: 1951, unit: "year" }),
  row("teams", { value: 1968, unit: "year", relation: "≈" }),
  row("pilots", { low: 2003, high: 2003, unit: "year" }),
];
const long = {
  from: 1950,
  until: 2003,
  stages: longRows.map(({ id }) => ({
    label: both(`A long name of what happened, so long that it takes more than one line: ${id}`),
    row: id,
  })),
};

describe("timelineSeries", () => {
  const series = timelineSeries(options, source(rows));
  it("finds the years that two stages claim", () => {
    expect(series.overlaps).toEqual([2013]);
  });
  it("takes a row of one year for an event, which claims no year", () => {
    const { stages, overlaps } = timelineSeries(long, source(longRows));
    expect(stages.map(({ event, first, last, text }) => [event, first, last, text])).toEqual([
      [false, 1950, 1959, "1950–1959"],
      [true, 1951, 1951, "1951"],
      [true, 1968, 1968, "about 1968"],
      [true, 2003, 2003, "2003"],
    ]);
    expect(overlaps).toEqual([]);
  });
  it("says which row has no year, and which the axis does not reach", () => {
    const draw = (id: string, parts: Partial<Row>) => () =>
      timelineSeries({ ...long, stages: [{ label: both(""), row: id }] }, source([row(id, parts)]));
    expect(draw("none", { unit: "years" })).toThrow('"none" has no first year');
    expect(draw("early", { value: 1949, unit: "year" })).toThrow('"early" (1949–1949) lies outside');
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

describe("a long timeline", () => {
  const series = timelineSeries(long, source(longRows));
  it.each(["wide", "narrow"] as const)("draws events as dots, %s", (size) => {
    expect(drawSvg(timelineSpec(series, canvasOf(size, "en")), "test")).toMatchSnapshot();
  });
  it.each(["wide", "narrow"] as const)("has lines at round years only, %s", (size) => {
    const { ticks, left, domain } = layOut(series, canvasOf(size, "en"));
    expect(ticks.map(({ text }) => text)).toEqual(["1950", "1960", "1970", "1980", "1990", "2000"]);
    expect(domain).toEqual([1950, 2004]);
    expect(left).toBeGreaterThanOrEqual(16);
  });
  it("writes the years of an event beside its dot, on the side with room", () => {
    const { placed } = layOut(series, canvasOf("wide", "en"));
    expect(placed.map(({ side }) => side)).toEqual(["in", "right", "right", "left"]);
  });
  it("breaks long labels into lines that stand above their dot on a narrow canvas", () => {
    const { placed, labels } = layOut(series, canvasOf("narrow", "en"));
    expect(labels.length).toBeGreaterThan(placed.length);
    for (const { y } of labels)
      expect(placed.every((d) => Math.abs(y - (d.y + 10)) >= (d.event ? 15 : 18))).toBe(true);
  });
  it("names its lines stages or events", () => {
    expect(timelineTable(series, source(longRows)).corner).toBe("Stage or event");
    const events = timelineSeries({ ...long, stages: long.stages.slice(1) }, source(longRows));
    expect(timelineTable(events, source(longRows))).toMatchObject({ corner: "Event", columns: ["Year"] });
  });
});
