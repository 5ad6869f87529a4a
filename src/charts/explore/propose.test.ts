import { describe, expect, it } from "vitest";
import { choice, input, many, ratios, satisfaction, say, years } from "./explore-fixture.ts";
import { factsOf } from "./facts.ts";
import type { ChartInput } from "./input.ts";
import { propose } from "./propose.ts";
import { reasonAgainst } from "./reason-against.ts";

const against = (from: ChartInput, mark: string): string | null => {
  const option = propose(from).options.find((one) => one.mark === mark);
  return option?.reason ? say(option.reason.key, option.reason.values) : null;
};
const percent = { name: "share", type: "number", from: "measure", unit: "percent" } as const;

describe("propose", () => {
  it("stacks counted answers that are ordered", () => {
    expect(propose(satisfaction).best).toEqual(
      choice({ mark: "likert", x: "count", y: "question", colour: "answer" }),
    );
  });
  it("joins three years or more", () => {
    expect(propose(years).best).toEqual(choice({ mark: "lines", x: "year", y: "share", colour: "country" }));
  });
  it("draws two years as dots or bars, never as a line", () => {
    const two = input(
      ["n:year", percent],
      [
        [2007, 31.2],
        [2013, 60.3],
      ],
    );
    expect(against(two, "lines")).toContain("three points");
    expect(propose(two).best).toMatchObject({ mark: "bars", x: "share", y: "year" });
  });
  it("draws shares with their interval as dots", () => {
    const shares = input(
      [{ name: "indicator", type: "category", from: "group" }, percent, "n:share_low", "n:share_high"],
      [
        ["a", 12, 8, 17],
        ["b", 5, 3, 9],
      ],
    );
    expect(propose(shares).best).toEqual(
      choice({ mark: "dots", x: "share", y: "indicator", low: "share_low", high: "share_high" }),
    );
  });
  it("draws odds ratios as a forest", () => {
    expect(propose(ratios).best).toMatchObject({
      mark: "forest",
      x: "odds_ratio",
      y: "factor",
      low: "odds_ratio_low",
    });
  });
  it("sets categories under the heading to which they belong", () => {
    const sample = input(
      ["variable", "category", "n:count"],
      [
        ["sex", "men", 90],
        ["sex", "women", 100],
        ["age", "young", 60],
        ["age", "old", 130],
      ],
    );
    expect(propose(sample).best).toMatchObject({
      mark: "bars",
      x: "count",
      y: "category",
      facet: "variable",
    });
  });
  it("counts lines where there is no number", () => {
    const words = input(["theme"], [["a"], ["b"], ["a"], ["b"]]);
    expect(propose(words).best).toEqual(choice({ mark: "bars", y: "theme" }));
    expect(against(words, "scatter")).toBe(
      "A scatter plot needs two numbers, and at least three lines that have both.",
    );
  });
  it("counts lines where the only number is in several units", () => {
    const facts = input(
      ["measure", "n:value", "unit"],
      [
        ["count", 190, "persons"],
        ["count", 4, "sites"],
        ["rate", 95, "percent"],
        ["rate", 60, "percent"],
      ],
    );
    expect(propose(facts).best).toEqual(choice({ mark: "bars", y: "measure" }));
    expect(against(facts, "bars")).toContain("several units (persons · sites · percent)");
  });
  it("draws boxes of many numbers in few groups, and dots of what does not begin at zero", () => {
    expect(propose(many).best).toMatchObject({ mark: "box", x: "size", y: "group" });
    const scores = input(
      ["place", "n:mean_score"],
      [
        ["a", 3.2],
        ["b", 3.4],
      ],
    );
    expect(propose(scores).best).toMatchObject({ mark: "dots", x: "mean_score", y: "place" });
  });
  it("has nothing to draw of no lines and of no columns", () => {
    expect(propose(input(["a", "n:b"], [])).best).toBeNull();
    expect(propose(input([], [])).best).toBeNull();
  });
});

describe("reasonAgainst", () => {
  const reason = (from: ChartInput, own: ReturnType<typeof choice>): string | null => {
    const found = reasonAgainst(own, from, factsOf(from));
    return found && say(found.key, found.values);
  };
  const stacked = choice({ mark: "likert", x: "count", y: "question", colour: "answer" });

  it.each(["bars", "dots", "forest"] as const)(
    "draws no %s of a column whose numbers are all missing",
    (mark) => {
      const empty = input(["question", percent, "n:low", "n:high"], [["a", null, null, null]]);
      const own = choice({ mark, x: "share", y: "question", low: "low", high: "high" });
      expect(reason(empty, own)).toBe(say(`explore.chart.why-${mark}`));
    },
  );
  it("never stacks parts beyond their whole", () => {
    const beyond = input(
      ["question", "answer", "n:n", "n:count"],
      [
        ["a", "yes", 190, 117],
        ["a", "no", 190, 88],
      ],
    );
    expect(reason(beyond, stacked)).toBe(
      "The parts of “a” add up to 205, more than the whole of 190: some overlap, so they cannot be stacked.",
    );
  });
  it("never stacks a total beside its parts", () => {
    const total = input(
      ["question", "answer", "n:count"],
      [
        ["a", "both", 30],
        ["a", "one", 10],
        ["a", "other", 20],
      ],
    );
    expect(reason(total, stacked)).toContain("“both” is a total");
  });
  it("stacks percentages that rounding takes a little above 100", () => {
    const rounded = input(
      ["question", "answer", { ...percent, name: "count", from: "source" }],
      [
        ["a", "yes", 60.3],
        ["a", "no", 39.9],
      ],
    );
    expect(reason(rounded, stacked)).toBeNull();
  });
  it("holds one unit on one axis", () => {
    const units = input(
      ["item", "n:count", "count_unit"],
      [
        ["towns", 4, "sites"],
        ["answers", 190, "persons"],
      ],
    );
    expect(reason(units, choice({ mark: "bars", x: "count", y: "item" }))).toBe(
      "“count” has several units (sites · persons), and an axis can have only one: filter to one of them.",
    );
  });
  it("joins nothing where several numbers stand at one year", () => {
    expect(reason(years, choice({ mark: "lines", x: "year", y: "share" }))).toContain("share 2010");
  });
  it("draws no box of four values", () => {
    const few = input(["n:size"], [[1], [2], [3], [4]]);
    expect(reason(few, choice({ mark: "box", x: "size" }))).toBe(
      "A box plot needs a number, and at least five values in a group.",
    );
  });
});
