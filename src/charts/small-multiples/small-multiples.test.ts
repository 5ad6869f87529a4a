import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { sentencesOf } from "../table.ts";
import { type SmallMultiplesOptions, smallMultiplesSeries } from "./series.ts";
import { smallMultiplesSpec } from "./spec.ts";
import { smallMultiplesTable } from "./table.ts";

const both = (text: string) => ({ en: text, zh: text });
const countries = ["China", "Germany", "India", "Brazil"];
const rows = countries.flatMap((country, at) =>
  [2000, 2001, 2003, ...(country === "Brazil" ? [] : [2004])].map((year) =>
    row(`${country}-${year}`, {
      dims: { country, year: String(year) },
      value: 60 - 10 * at - (year - 2000),
      precision: 0.1,
      unit: "percent",
    }),
  ),
);
const line = (country: string, key = country) => ({
  key,
  label: both(country),
  fill: country === "China" ? 1 : ("context" as const),
  select: { dataset: "context", table: "t", where: { country } },
});
const options: SmallMultiplesOptions = {
  from: 2000,
  until: 2004,
  max: 80,
  ticks: [0, 40, 80],
  columns: { wide: 3, narrow: 2 },
  panels: countries.map((country) => ({ label: both(country), lines: [line(country)] })),
};
const series = smallMultiplesSeries(options, source(rows));
const pair: SmallMultiplesOptions = {
  ...options,
  panels: [
    { label: both("Asia"), lines: [line("China"), line("India")] },
    { label: both("Elsewhere"), lines: [line("Germany", "China")] },
  ],
};

describe("smallMultiplesSeries", () => {
  it("breaks every line at its gaps", () => {
    expect(series.panels.map(({ lines }) => lines[0]?.runs.length)).toEqual([2, 2, 2, 2]);
  });
  it("has no legend where the title of a panel names its line", () => {
    expect(series.legend).toEqual([]);
    expect(smallMultiplesSeries(pair, source(rows)).legend.map(({ key, mark }) => [key, mark])).toEqual([
      ["China", "dot"],
      ["India", "square"],
    ]);
  });
  it("prints the last number with its year where the axis goes on", () => {
    expect(series.texts).toMatchObject({
      "China-2000": "60.0%",
      "China-2004": "56.0%",
      "Brazil-2003": "27.0% (2003)",
    });
  });
});

describe("smallMultiplesSpec", () => {
  it.each([
    ["wide", "en"],
    ["narrow", "en"],
    ["wide", "zh"],
    ["narrow", "zh"],
  ] as const)("draws %s %s", (size, locale) => {
    const drawn = smallMultiplesSpec(
      smallMultiplesSeries(options, source(rows, locale)),
      canvasOf(size, locale),
    );
    expect(drawSvg(drawn, "test")).toMatchSnapshot();
  });
  it("is as high as its rows of panels ask for, whatever stands in them", () => {
    const heightOf = (some: SmallMultiplesOptions): number | undefined =>
      smallMultiplesSpec(smallMultiplesSeries(some, source(rows)), canvasOf("wide", "en")).height;
    const some = (panels: number): number | undefined =>
      heightOf({ ...options, panels: options.panels.slice(0, panels) });
    expect(some(1)).toBe(some(3));
    expect(some(4)).toBeGreaterThan(some(3) ?? 0);
  });
  it("prints the last number of every line and marks every point", () => {
    for (const size of ["wide", "narrow"] as const) {
      const svg = drawSvg(smallMultiplesSpec(series, canvasOf(size, "en")), "test");
      expect(svg).toContain(">27.0% (2003)</text>");
      for (const { id } of rows) expect(svg).toContain(`data-row="${id}"`);
    }
  });
});

describe("smallMultiplesTable", () => {
  it("has a line a year and a column a panel", () => {
    const table = smallMultiplesTable(series, source(rows));
    expect(table.columns).toEqual(countries);
    expect(table.lines.map(({ header, cells }) => [header, ...cells.map((cell) => cell?.text)])).toEqual([
      ["2000", "60.0", "50.0", "40.0", "30.0"],
      ["2001", "59.0", "49.0", "39.0", "29.0"],
      ["2002", "–", "–", "–", "–"],
      ["2003", "57.0", "47.0", "37.0", "27.0"],
      ["2004", "56.0", "46.0", "36.0", undefined],
    ]);
    expect(sentencesOf(table, "en")[5]).toBe("2004: China 56.0; Germany 46.0; India 36.0.");
  });
  it("has a group a panel where panels have several lines", () => {
    const table = smallMultiplesTable(smallMultiplesSeries(pair, source(rows)), source(rows));
    expect(table.columns).toEqual(["China", "India"]);
    expect(table.lines.map(({ group }) => group)).toEqual([
      ...Array.from({ length: 5 }, () => "Asia"),
      ...Array.from({ length: 5 }, () => "Elsewhere"),
    ]);
  });
});
