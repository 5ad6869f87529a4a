import { describe, expect, it } from "vitest";
import type { Claim, Link } from "../../data/claim.ts";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { source } from "../chart-fixture.ts";
import { sentencesOf } from "../table.ts";
import { matrixSeries } from "./series.ts";
import { matrixSpec } from "./spec.ts";
import { matrixTable } from "./table.ts";

const claim = (id: string, kind: string): Claim => ({
  id,
  codes: [],
  kind,
  theme: "coverage",
  text: { en: `The ${id}`, zh: `${id}之事` },
  basis: "record",
  locator: "§4.1.5 ¶2",
});
const from = {
  ...source([]),
  claims: [
    claim("away", "problem"),
    claim("lists", "problem"),
    claim("moves", "cause"),
    claim("update", "remedy"),
    claim("level", "challenge"),
    claim("rights", "challenge"),
    claim("fund", "challenge"),
    claim("pool", "path"),
    claim("watch", "path"),
  ],
  links: [
    { from: "moves", to: "away", relation: "causes", tie: "stated" },
    { from: "update", to: "lists", relation: "answers-partly", tie: "by-subject" },
    { from: "pool", to: "level", relation: "answers", tie: "by-order" },
    { from: "pool", to: "fund", relation: "answers-partly", tie: "by-order" },
    { from: "watch", to: "fund", relation: "answers", tie: "stated" },
  ] satisfies Link[],
};
/** Paths in the list, and what the document proposes in passing. */
const apart = { heading: { en: "In passing", zh: "顺带提出" }, kinds: ["remedy"] };
const challenges = {
  of: "challenge",
  columns: { line: { en: "Challenge", zh: "挑战" }, answers: { en: "Path", zh: "路径" } },
};

describe("matrixSeries", () => {
  it("leaves an unanswered line empty", () => {
    const { lines } = matrixSeries({ of: "problem" }, from);
    expect(lines[0]).toMatchObject({ text: "The away", answers: [] });
    expect(lines[0]?.causes.map(({ text }) => text)).toEqual(["The moves"]);
  });
  it("keeps what the document does not state apart", () => {
    const { lines } = matrixSeries({ of: "problem" }, from);
    expect(lines[1]?.answers[0]).toMatchObject({ partly: true, tie: "by-subject" });
  });
  it("has causes and what lines stand on for problems, and for others where asked", () => {
    const columns = (options: Parameters<typeof matrixSeries>[0]) => matrixSeries(options, from).columns;
    expect(columns({ of: "problem" })).toMatchObject({ basis: "Stands on", causes: "Causes given" });
    expect(columns(challenges)).toEqual({
      ...{ line: "Challenge", basis: null, causes: null, answers: "Path", apart: null },
    });
    expect(columns({ ...challenges, basis: true })).toMatchObject({ basis: "Stands on", causes: null });
  });
  it("says where entries are paired by order of mention, and nothing where none are", () => {
    expect(matrixSeries(challenges, from).note).toContain("paired by order of mention");
    expect(matrixSeries(challenges, { ...from, locale: "zh" }).note).toContain("按原文先后次序配对");
    expect(matrixSeries({ of: "problem" }, from).note).toBe("");
  });
  it("names the marks in use", () => {
    expect(matrixSeries(challenges, from).legend.map(({ mark }) => mark)).toEqual([
      "dot",
      "dotted-ring",
      "half-dot",
    ]);
  });
  it("takes the sections of what it shows, or those declared", () => {
    expect(matrixSeries(challenges, from).locators).toEqual(["§4.1.5"]);
    expect(matrixSeries({ ...challenges, locators: ["§2"] }, from).locators).toEqual(["§2"]);
  });
  it("sets the other language beside a text where asked", () => {
    const { lines } = matrixSeries({ ...challenges, terms: true }, from);
    expect(lines[0]?.term).toEqual({ text: "level之事", lang: "zh-Hans" });
    expect(lines[0]?.answers[0]?.term?.text).toBe("pool之事");
    expect(matrixSeries(challenges, from).lines[0]?.term).toBeNull();
  });
  it("sets answers of another place apart, and each column may be empty", () => {
    const links: Link[] = [
      ...from.links,
      { from: "update", to: "level", relation: "answers", tie: "stated" },
    ];
    const { columns, lines } = matrixSeries({ ...challenges, apart }, { ...from, links });
    expect(columns.apart).toBe("In passing");
    expect(
      lines.map(({ answers, apart: others }) => [answers, others].map((all) => all.map(({ id }) => id))),
    ).toEqual([
      [["pool"], ["update"]],
      [[], []],
      [["pool", "watch"], []],
    ]);
  });
  it("fills the column of answers with the links it is told to", () => {
    const { lines } = matrixSeries({ of: "problem", causes: false, relations: ["causes"] }, from);
    expect(lines.map(({ answers }) => answers.map(({ id }) => id))[0]).toEqual(["moves"]);
  });
  it("refuses a kind of which there is no claim", () => {
    expect(() => matrixSeries({ of: "challange" }, from)).toThrow('No claim is a "challange".');
  });
});

describe("matrixTable", () => {
  const said = (options: Parameters<typeof matrixSeries>[0], locale: "en" | "zh" = "en") => {
    const own = { ...from, locale };
    return sentencesOf(matrixTable(matrixSeries(options, own), own), locale);
  };
  it("says how each answer is tied, and where there is none", () => {
    expect(said(challenges)).toEqual([
      "The level: Path The pool (paired by order of mention).",
      "The rights: Path none offered.",
      "The fund: Path The pool (in part, paired by order of mention); The watch.",
    ]);
  });
  it("says what stands in a column set apart, and that nothing does", () => {
    expect(said({ ...challenges, apart })[1]).toBe("The rights: Path none offered; In passing none offered.");
  });
  it("says causes and what a problem stands on", () => {
    expect(said({ of: "problem" }, "zh")[0]).toBe(
      "away之事：依据 行政记录；原文给出的原因 moves之事；原文提出的对策 原文没有提出。",
    );
  });
});

describe("matrixSpec", () => {
  it.each(["wide", "narrow"] as const)("draws causes and remedies %s", (size) => {
    const spec = matrixSpec(matrixSeries({ of: "problem" }, from), canvasOf(size, "en"));
    expect(drawSvg(spec, "test")).toMatchSnapshot();
  });
  it.each(["wide", "narrow"] as const)("draws answers in words %s", (size) => {
    const spec = matrixSpec(matrixSeries({ ...challenges, terms: true }, from), canvasOf(size, "en"));
    expect(drawSvg(spec, "test")).toMatchSnapshot();
  });
  it.each(["wide", "narrow"] as const)("draws answers of two places %s", (size) => {
    const spec = matrixSpec(matrixSeries({ ...challenges, apart }, from), canvasOf(size, "en"));
    expect(drawSvg(spec, "test")).toMatchSnapshot();
  });
});
