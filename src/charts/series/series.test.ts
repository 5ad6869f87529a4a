import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { sentencesOf } from "../table.ts";
import { valueAxis } from "./axis.ts";
import { layOut } from "./layout.ts";
import { type SeriesOptions, yearSeries } from "./series.ts";
import { yearSpec } from "./spec.ts";
import { yearTable } from "./table.ts";

const both = (text: string) => ({ en: text, zh: text });
const at = (scheme: string, year: number, value: number, definition = "A") =>
  row(`${scheme}-${year}`, {
    dims: { scheme, year: String(year), definition },
    value,
    precision: 1000,
    status: "reported",
  });
const rows = [
  at("all", 2001, 72_859_000),
  at("all", 2000, 37_869_000),
  at("all", 2003, 109_017_000),
  at("all", 2004, 204_036_000, "B"),
  at("all", 2005, 316_829_000, "B"),
  at("survey", 2000, 40_000_000),
  at("survey", 2005, 300_000_000),
  row("covered", { value: 1e8, relation: "<" }),
  row("article", { value: 204_036_000, dims: { year: "2004" } }),
  row("share", { value: 12, unit: "percent", dims: { year: "2004" } }),
];
const select = (scheme: string) => ({ dataset: "context", table: "t", where: { scheme } });
const options: SeriesOptions = {
  from: 2000,
  until: 2006,
  max: 4e8,
  ticks: [0, 2e8, 4e8],
  lines: [
    { key: "all", label: both("All schemes"), fill: 1, select: select("all"), breakBy: "definition" },
    { key: "survey", label: both("Survey"), fill: "context", select: select("survey"), points: true },
  ],
  breaks: [{ after: 2003, label: both("From 2004 with the rural scheme") }],
  events: [{ year: 2003, label: both("The rural scheme begins") }],
  bounds: [{ row: "covered", label: both("Fewer than 100 million"), from: 2002, until: 2003 }],
  marks: [{ row: "article", label: both("The article") }],
};
const series = yearSeries(options, source(rows));

describe("yearSeries", () => {
  it("breaks a line at a missing year and where the definition changes", () => {
    expect(series.lines[0]?.runs.map((run) => run.map(({ year }) => year))).toEqual([
      [2000, 2001],
      [2003],
      [2004, 2005],
    ]);
  });
  it("tells lines apart by shape as well as colour, and names the document's number", () => {
    expect(series.legend.map(({ key, fill, mark }) => [key, fill, mark])).toEqual([
      ["all", "--series-1", "dot"],
      ["survey", "--context", "square"],
      ["document-1", "--series-1", "circled"],
    ]);
  });
  it("says a word that all ticks end in once, above the axis", () => {
    expect(series.axis).toEqual({
      unit: "million people",
      word: " million",
      sign: "",
      counted: "people",
      ticks: [
        { at: 0, label: "0" },
        { at: 2e8, label: "200" },
        { at: 4e8, label: "400" },
      ],
    });
    expect(yearSeries(options, source(rows, "zh")).axis.unit).toBe("亿人");
  });
  it("writes the axis in the unit that the numbers are written in, and says that money is nominal", () => {
    const axisOf = (unit: string, locale: "en" | "zh") => valueAxis([0, 500, 1000], unit, locale);
    const labels = (axis: ReturnType<typeof axisOf>) => [axis.unit, ...axis.ticks.map(({ label }) => label)];
    expect(labels(axisOf("million-persons", "en"))).toEqual(["million people", "0", "500", "1,000"]);
    expect(labels(axisOf("million-persons", "zh"))).toEqual(["亿人", "0", "5", "10"]);
    expect(labels(axisOf("100-million-yuan", "en"))).toEqual(["billion yuan, nominal", "0", "50", "100"]);
    expect(labels(axisOf("yuan-per-person-year", "zh"))).toEqual(["元，当年价", "0", "500", "1000"]);
    expect(labels(valueAxis([0, 0.5], "percent", "en"))).toEqual(["", "0%", "0.5%"]);
    expect(valueAxis([0, 1e6], "persons", "en", both("adults")).unit).toBe("million adults");
    expect(valueAxis([0, 1e6], "persons", "en", both("million adults")).unit).toBe("million adults");
  });
  it("writes millions of people as each language counts them", () => {
    const inMillions = rows.map((one) =>
      one.unit === "percent" ? one : { ...one, value: (one.value ?? 0) / 1e6, unit: "million-persons" },
    );
    const own = { ...options, max: 400, ticks: [0, 200, 400] };
    const axis = (locale: "en" | "zh") => yearSeries(own, source(inMillions, locale)).axis;
    expect([axis("en").unit, ...axis("en").ticks.map(({ label }) => label)]).toEqual([
      ...["million people", "0", "200", "400"],
    ]);
    expect([axis("zh").unit, ...axis("zh").ticks.map(({ label }) => label)]).toEqual(["亿人", "0", "2", "4"]);
  });
  it("draws a bound over its years, to its side", () => {
    expect(series.bounds).toMatchObject([{ value: 1e8, side: "below", from: 2002, until: 2003 }]);
  });
  it.each([
    [{ bounds: [{ row: "article", label: both("no") }] }, 'relation "="'],
    [{ marks: [{ row: "share", label: both("no") }] }, "not one axis"],
    [{ marks: [{ row: "covered", label: both("no") }] }, "no year"],
    [{ max: 1e8 }, "outside the axis"],
    [
      {
        lines: [
          { key: "x", label: both("x"), fill: 1, select: { dataset: "c", table: "t", measure: "count" } },
        ],
      },
      "no year",
    ],
    [
      {
        lines: [
          {
            key: "x",
            label: both("x"),
            fill: 1,
            select: { ...select("all"), where: { scheme: ["all", "survey"] } },
          },
        ],
      },
      "two rows of 2000",
    ],
  ] as const)("refuses %j", (wrong, reason) => {
    expect(() => yearSeries({ ...options, ...wrong }, source(rows))).toThrow(reason);
  });
});

describe("yearSpec", () => {
  it.each([
    ["wide", "en"],
    ["narrow", "en"],
    ["wide", "zh"],
    ["narrow", "zh"],
  ] as const)("draws %s %s", (size, locale) => {
    const drawn = yearSpec(yearSeries(options, source(rows, locale)), canvasOf(size, locale));
    expect(drawSvg(drawn, "test")).toMatchSnapshot();
  });
  it("keeps a bound within the plot", () => {
    const { frame, bounds } = layOut(
      yearSeries(
        { ...options, until: 2005, bounds: [{ row: "covered", label: both("x"), from: 2004, until: 2005 }] },
        source(rows),
      ),
      canvasOf("wide", "en"),
    );
    expect(bounds[0]?.x2).toBe(frame.right);
  });
  it("joins nothing across a gap, and no points of a survey", () => {
    const svg = drawSvg(yearSpec(series, canvasOf("wide", "en")), "test");
    expect(svg.match(/<path data-key="all"/g)).toHaveLength(2);
    expect(svg).not.toMatch(/<path data-key="survey" d="M[^"]*L[^"]*" fill="none"/);
  });
  it("marks every point with its row and the key of its line, in both sizes", () => {
    for (const size of ["wide", "narrow"] as const) {
      const svg = drawSvg(yearSpec(series, canvasOf(size, "en")), "test");
      for (const { id } of rows.filter(({ id }) => id !== "share")) expect(svg).toContain(`data-row="${id}"`);
    }
  });
});

describe("yearTable", () => {
  const table = yearTable(series, source(rows));
  it("has a line a year and says which year is missing", () => {
    expect(
      table.lines.map(({ header, cells }) => [header, ...cells.map((cell) => cell?.text ?? "")]),
    ).toEqual([
      ["2000", "37.869 million", "40 million", ""],
      ["2001", "72.859 million", "", ""],
      ["2002", "–", "", ""],
      ["2003", "109.017 million", "", ""],
      ["2004", "204.036 million", "", "204.036 million"],
      ["2005", "316.829 million", "300 million", ""],
      ["Fewer than 100 million (2002–2003)", "", "", "under 100 million people"],
    ]);
  });
  it("parts the years at the breaks", () => {
    expect([...new Set(table.lines.map(({ group }) => group))]).toEqual([
      "Before 2004",
      "From 2004 with the rural scheme",
      "Bounds in the document",
    ]);
  });
  it("reads as a sentence a year", () => {
    expect(table.unit).toBe("Unit: people");
    expect(sentencesOf(table, "en").slice(0, 2)).toEqual([
      "Unit: people.",
      "Before 2004. 2000: All schemes 37.869 million; Survey 40 million.",
    ]);
    expect(sentencesOf(table, "en")[3]).toBe("2002: All schemes no figure.");
  });
});

describe("the unit above the axis", () => {
  const unitAt = (label: string): readonly number[] => {
    const own = { ...options, unit: both(label) };
    const { unit, notes } = layOut(yearSeries(own, source(rows)), canvasOf("narrow", "en"));
    return [unit.y, ...notes.map(({ textY }) => textY)];
  };
  it("stands above the letters where a vertical would cross it", () => {
    const [short = 0, ...above] = unitAt("a");
    const [long = 0, ...below] = unitAt("people in basic medical insurance");
    expect(above.every((y) => y < short)).toBe(true);
    expect(below.every((y) => y > long)).toBe(true);
  });
});
