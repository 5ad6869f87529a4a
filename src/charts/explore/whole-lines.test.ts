import { describe, expect, it } from "vitest";
import { draw } from "./draw.ts";
import { choice, input, many, say, years } from "./explore-fixture.ts";
import { factsOf } from "./facts.ts";
import { propose } from "./propose.ts";
import { reasonAgainst } from "./reason-against.ts";

// The first 5,000 lines hold the small numbers alone.
const long = input(
  ["name", "group", "n:size"],
  Array.from({ length: 20_000 }, (_, i) => [`name ${i}`, i % 2 ? "odd" : "even", i < 5000 ? 1 : i]),
);

describe("a long answer", () => {
  it("is proposed as boxes of every line, by a category and never by a name", () => {
    expect(propose(long).best).toEqual(choice({ mark: "box", x: "size", y: "group" }));
    const [box] = draw(choice({ mark: "box", x: "size" }), long, say).marks;
    expect(box?.lines).toHaveLength(20_000);
    // Python: statistics.quantiles([1] * 5000 + list(range(5000, 20000)), n=4, method="inclusive")
    expect(box?.said).toContain("median 9,999.5, half between 3,750.25 and 14,999.25");
  });

  it("has every line in a histogram, with its missing ones counted", () => {
    const { marks } = draw(choice({ mark: "histogram", x: "size" }), long, say);
    expect(marks.flatMap(({ lines }) => lines)).toHaveLength(20_000);
  });

  it("is drawn line by line in no mark, and says why", () => {
    const { options } = propose(long);
    const refused = options.filter(({ reason }) => reason !== null).map(({ mark }) => mark);
    expect(refused).toEqual(["bars", "dots", "lines", "heat-map", "scatter", "likert", "forest"]);
    for (const { reason } of options)
      if (reason)
        expect(say(reason.key, reason.values)).toBe("More than 5,000 lines: filter or group first.");
  });

  it("is not drawn where its columns have more cells than can be asked for", () => {
    const huge = { ...long, lines: 300_000 };
    const [one, two] = [choice({ mark: "box", x: "size" }), choice({ mark: "box", x: "size", y: "group" })];
    expect(reasonAgainst(one, huge, factsOf(huge))).toBeNull();
    expect(reasonAgainst(two, huge, factsOf(huge))?.values).toEqual({ most: "500,000" });
  });

  it("has rings for all that lies beyond its whiskers, those at one place together", () => {
    const skewed = input(
      ["n:size"],
      Array.from({ length: 10_000 }, (_, i) => [i < 9000 ? i % 10 : i]),
    );
    const { marks } = draw(choice({ mark: "box", x: "size" }), skewed, say);
    expect(marks.length).toBeLessThan(60);
    expect(new Set(marks.flatMap(({ lines }) => lines)).size).toBe(10_000);
  });
});

describe("a proposal", () => {
  it("shows no first part of more rows", () => {
    const rows = input(
      ["name", "n:size"],
      Array.from({ length: 50 }, (_, i) => [`name ${i}`, i]),
    );
    expect(propose(rows).best).toEqual(choice({ mark: "histogram", x: "size" }));
  });

  it("has no panel for each of many names", () => {
    const places = input(
      ["place", "n:year", "n:share"],
      Array.from({ length: 98 * 3 }, (_, i) => [`place ${i % 98}`, 2010 + Math.floor(i / 98), i]),
    );
    expect(propose(places).best?.facet).toBeNull();
    expect(propose(places).best?.mark).not.toBe("lines");
  });

  it("has lines only where each panel has three points", () => {
    expect(propose(years).best?.mark).toBe("lines");
    expect(propose(many).best?.mark).toBe("box");
  });
});
