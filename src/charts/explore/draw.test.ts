import { describe, expect, it } from "vitest";
import type { ChartChoice } from "../../query/query.ts";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { draw } from "./draw.ts";
import { choice, input, many, ratios, satisfaction, say, years } from "./explore-fixture.ts";
import type { ChartInput } from "./input.ts";

const charts: readonly (readonly [string, ChartInput, ChartChoice])[] = [
  ["bars", satisfaction, choice({ mark: "bars", x: "count", y: "question", colour: "answer" })],
  ["counted bars", satisfaction, choice({ mark: "bars", y: "question" })],
  ["dots", satisfaction, choice({ mark: "dots", x: "count", y: "question", colour: "answer" })],
  [
    "dots with intervals",
    ratios,
    choice({ mark: "dots", x: "odds_ratio", y: "factor", low: "odds_ratio_low", high: "odds_ratio_high" }),
  ],
  ["lines", years, choice({ mark: "lines", x: "year", y: "share", colour: "country" })],
  ["panels of lines", years, choice({ mark: "lines", x: "year", y: "share", facet: "country" })],
  ["a histogram", many, choice({ mark: "histogram", x: "size" })],
  ["boxes", many, choice({ mark: "box", x: "size", y: "group" })],
  ["a heat map", years, choice({ mark: "heat-map", x: "year", y: "country", colour: "share" })],
  ["a scatter", many, choice({ mark: "scatter", x: "size", y: "other", colour: "group" })],
  ["stacked answers", satisfaction, choice({ mark: "likert", x: "count", y: "question", colour: "answer" })],
  [
    "a forest",
    ratios,
    choice({ mark: "forest", x: "odds_ratio", y: "factor", low: "odds_ratio_low", high: "odds_ratio_high" }),
  ],
];

const svgOf = (own: ChartChoice, from: ChartInput, size: "wide" | "narrow" = "wide"): string =>
  drawSvg(draw(own, from, say).spec(canvasOf(size, "en")), "test");

describe("draw", () => {
  it.each(charts)("draws %s", (_, from, own) => {
    expect(svgOf(own, from)).toMatchSnapshot("wide");
    expect(svgOf(own, from, "narrow")).toMatchSnapshot("narrow");
  });

  it.each(charts)("gives every mark of %s its lines, once each, and a sentence", (_, from, own) => {
    const { marks } = draw(own, from, say);
    const found = new Set(
      Array.from(svgOf(own, from).matchAll(/data-row="(\d+)"/g), ([, row]) => Number(row)),
    );
    expect([...found].sort((a, b) => a - b)).toEqual(marks.map((_mark, i) => i));
    const lines = marks.flatMap((mark) => mark.lines);
    expect(new Set(lines).size).toBe(lines.length);
    for (const { said } of marks) expect(said).not.toBe("");
  });

  it("says what is shown, and counts what is missing instead of drawing it", () => {
    const drawing = draw(choice({ mark: "lines", x: "year", y: "share", colour: "country" }), years, say);
    expect(drawing.title).toBe("Share by year and country");
    expect(drawing.notes).toContain("Missing, and not drawn: 1 of “share”.");
    expect(drawing.marks).toHaveLength(9);
  });

  it("says where a line breaks because something else is counted", () => {
    const other = input(
      ["n:year", "n:people", "definition"],
      [
        [2010, 1, "a"],
        [2011, 2, "a"],
        [2012, 3, "b"],
      ],
    );
    const { notes } = draw(choice({ mark: "lines", x: "year", y: "people" }), other, say);
    expect(notes[0]).toBe(
      "A line breaks where “definition” changes: something else is counted from there on.",
    );
  });

  it("shares n in the subtitle where all have one, and has a column of n where they differ", () => {
    const bars = choice({ mark: "bars", x: "count", y: "question", colour: "answer" });
    expect(draw(bars, satisfaction, say).n).toBe(190);
    const differing = input(
      ["place", "n:n", "n:share"],
      [
        ["a", 100, 5],
        ["b", 90, 6],
      ],
    );
    expect(draw(choice({ mark: "bars", x: "share", y: "place" }), differing, say).n).toBeNull();
    expect(svgOf(choice({ mark: "bars", x: "share", y: "place" }), differing)).toContain(">100<");
  });

  it("draws the first forty of more bars and says so", () => {
    const long = input(
      ["name", "n:size"],
      Array.from({ length: 50 }, (_, i) => [`name ${i}`, i]),
    );
    const drawing = draw(choice({ mark: "bars", x: "size", y: "name" }), long, say);
    expect(drawing.marks).toHaveLength(40);
    expect(drawing.notes).toEqual(["Only the first 40 of 50 numbers are drawn, in the order of the table."]);
  });

  it("draws two thousand points of more and says so", () => {
    const long = input(
      ["n:a", "n:b"],
      Array.from({ length: 2100 }, (_, i) => [i, i % 7]),
    );
    const drawing = draw(choice({ mark: "scatter", x: "a", y: "b" }), long, say);
    expect(drawing.marks).toHaveLength(2000);
    expect(drawing.notes).toEqual([
      "Only the first 2000 of 2100 numbers are drawn, in the order of the table.",
    ]);
  });

  it("counts what it leaves out of boxes, of a heat map and of thousands of bars", () => {
    const groups = Array.from({ length: 45 }, (_, i) => `group ${i}`);
    const values = input(
      ["group", "n:size"],
      groups.flatMap((group) => [1, 2, 3, 4, 5].map((size) => [group, size])),
    );
    expect(draw(choice({ mark: "box", x: "size", y: "group" }), values, say).notes).toContain(
      "Groups drawn: 40 of 45, the first in the order of the table.",
    );
    const grid = input(
      ["group", "n:year", "n:size"],
      groups.flatMap((group) => [2010, 2011].map((year) => [group, year, 5])),
    );
    const heat = choice({ mark: "heat-map", x: "year", y: "group", colour: "size" });
    expect(draw(heat, grid, say).notes).toContain(
      "Rows drawn: 40 of 45, the first in the order of the table.",
    );
    const rows = input(
      ["name", "n:size"],
      Array.from({ length: 5_000 }, (_, i) => [`name ${i}`, i]),
    );
    expect(draw(choice({ mark: "bars", x: "size", y: "name" }), rows, say).notes).toEqual([
      "Only the first 40 of 5000 numbers are drawn, in the order of the table.",
    ]);
  });

  it.each(["lines", "heat-map", "bars"] as const)(
    "says of %s which numbers are bounds or approximate",
    (mark) => {
      const bounded = input(
        ["place", "n:year", "n:share", "share_relation"],
        [
          ["a", 2010, 5, "≥"],
          ["a", 2011, 6, "≈"],
          ["a", 2012, 7, null],
        ],
      );
      const own = {
        lines: choice({ mark, x: "year", y: "share" }),
        "heat-map": choice({ mark, x: "year", y: "place", colour: "share" }),
        bars: choice({ mark, x: "share", y: "year" }),
      }[mark];
      const { notes } = draw(own, bounded, say);
      expect(notes).toContain("Drawn at a bound, such as “over” or “under”: 1 of “share”.");
      expect(notes).toContain("Approximate, such as “about”: 1 of “share”.");
    },
  );

  it("fills the later of two versions in a forest, and has it first, as the report does", () => {
    const versions = input(
      [
        "factor",
        { name: "version", type: "category", from: "source", levels: ["preprint", "published"] },
        "n:gap",
      ],
      [
        ["a", "preprint", 2],
        ["a", "published", 3],
      ],
    );
    const { legend } = draw(
      choice({ mark: "forest", x: "gap", y: "factor", colour: "version" }),
      versions,
      say,
    );
    expect(legend.map(({ key, mark }) => [key, mark])).toEqual([
      ["published", "dot"],
      ["preprint", "ring"],
    ]);
  });

  it("has a log axis for odds ratios alone", () => {
    const forest = choice({
      mark: "forest",
      x: "odds_ratio",
      y: "factor",
      low: "odds_ratio_low",
      high: "odds_ratio_high",
    });
    expect(draw(forest, ratios, say).notes[0]).toContain("logarithmic");
    const differences = input(["factor", "n:gap", "n:gap_low", "n:gap_high"], [["a", 2, 1, 3]]);
    const linear = choice({ mark: "forest", x: "gap", y: "factor", low: "gap_low", high: "gap_high" });
    expect(draw(linear, differences, say).notes).toEqual([]);
  });

  it("stacks parts of their whole, and leaves empty what is not drawn", () => {
    const stacked = choice({ mark: "likert", x: "count", y: "question", colour: "answer" });
    const { marks, notes } = draw(stacked, satisfaction, say);
    expect(marks[3]?.said).toBe("Settlement outside the city, satisfied: 26.3% (50 people)");
    expect(notes[0]).toContain("Bars that do not reach their whole: 1.");
    const unknown = input(
      ["question", "answer", "n:count"],
      [
        ["a", "yes", 3],
        ["a", "no", 1],
      ],
    );
    expect(draw(stacked, unknown, say).marks[0]?.said).toBe("a, yes: 75.0% (3)");
  });

  it("keeps quartiles of type 7", () => {
    // R 4.2.2: boxplot.stats(c(1, 2, 3, 4, 10))$stats; quantile(c(1, 2, 3, 4, 10), c(.25, .5, .75), type = 7)
    const five = input(["n:size"], [[1], [2], [3], [4], [10]]);
    const { marks } = draw(choice({ mark: "box", x: "size" }), five, say);
    expect(marks[0]?.said).toBe("median 3, half between 2 and 4, whiskers 1 to 4, 5 values");
    expect(marks[1]).toEqual({ lines: [4], said: "10" });
  });
});

describe("the legend of an interval", () => {
  const dots = choice({
    mark: "dots",
    x: "odds_ratio",
    y: "factor",
    low: "odds_ratio_low",
    high: "odds_ratio_high",
  });
  it("says that bounds are Wilson's where they are, else names their columns", () => {
    const wilson = { ...ratios, wilson: new Set(["odds_ratio_low", "odds_ratio_high"]) };
    expect(draw(dots, wilson, say).legend.at(-1)?.label).toBe("95% interval (Wilson)");
    expect(draw(dots, ratios, say).legend.at(-1)?.label).toContain("from “odds_ratio_low”");
  });
});
