import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { sentencesOf } from "../table.ts";
import { options, rows } from "./forest-fixture.ts";
import { forestDefault, layOut } from "./layout.ts";
import { type ForestOptions, forestSeries } from "./series.ts";
import { forestSpec } from "./spec.ts";
import { forestTable } from "./table.ts";

const from = { en: source(rows, "en"), zh: source(rows, "zh") };
const series = forestSeries(options, from.en);
const both = (text: string) => ({ en: text, zh: text });
const withLine = (estimates: ForestOptions["groups"][number]["lines"][number]["estimates"]) => ({
  ...options,
  groups: [{ title: both(""), lines: [{ label: both("x"), estimates }] }],
});

describe("forestSeries", () => {
  it("takes the interval from the row itself and the bound from its own row", () => {
    const { estimates } = series.groups[1]?.lines[1] ?? { estimates: [] };
    expect(estimates.map(({ value, range, beside }) => ({ value, range, beside }))).toEqual([
      {
        value: 2.288,
        range: { row: "relief", kind: "interval", low: 1.74, high: 3.007 },
        beside: "[1.740–3.007]",
      },
      {
        value: 2.341,
        range: { row: "relief-bound", kind: "bound", low: 1, high: 5.48 },
        beside: "P < 0.05",
      },
    ]);
  });

  it("names versions, interval and bound in the legend, the last two as no filter", () => {
    expect(series.legend.map(({ key, mark, inert }) => [key, mark, inert])).toEqual([
      ["published", "dot", undefined],
      ["preprint", "ring", undefined],
      ["interval", "interval", true],
      ["bound", "bound", true],
    ]);
  });

  it("takes the colour of context where the estimates are from outside the document", () => {
    expect([series.fill, forestSeries({ ...options, fill: "context" }, from.en).fill]).toEqual([
      "--series-1",
      "--context",
    ]);
  });

  it("writes the declared ticks and no others, as they were declared", () => {
    expect(series.ticks.map(({ label }) => label)).toEqual(["0.5", "1", "2", "4"]);
  });

  it("says when a bound is not one, or an interval is one", () => {
    const more = source([
      ...rows,
      row("half", { value: 1, low: 0.5, level: "95" }),
      row("posing", { value: 1.2, low: 1, high: 1.44, level: "bound-p05" }),
    ]);
    const draw = (estimate: { row: string; bound?: string }) => () =>
      forestSeries(withLine({ published: estimate }), more);
    expect(draw({ row: "relief-bound" })).toThrow('"relief-bound" is a range');
    expect(draw({ row: "far", bound: "convenience" })).toThrow("cannot be drawn as bound");
    expect(draw({ row: "far", bound: "equity-preprint" })).toThrow("is no bound");
    expect(draw({ row: "far", bound: "relief-bound" })).toThrow("needs no bound");
    expect(draw({ row: "posing" })).toThrow("cannot be drawn as interval");
    expect(draw({ row: "half" })).toThrow("one end of a range only");
  });

  it("refuses an axis that cannot be, and a version nobody declared", () => {
    const wrong = (some: Partial<ForestOptions>) => () => forestSeries({ ...options, ...some }, from.en);
    expect(wrong({ domain: [0, 4] })).toThrow("begins above 0");
    expect(wrong({ domain: [4, 0.5] })).toThrow("from 4 to 0.5");
    expect(wrong({ nullLine: 0.1 })).toThrow("0.1 lies outside");
    expect(wrong({ nullLine: undefined as unknown as number })).toThrow("declares its nullLine");
    expect(() => forestSeries(withLine({ draft: { row: "far" } }), from.en)).toThrow('"draft"');
    expect(() => forestSeries(withLine({}), from.en)).toThrow("no estimate");
  });
});

describe("layOut", () => {
  const place = (sort: "published" | "estimate", of = series) => layOut(of, canvasOf("wide", "en"), { sort });

  it("puts equal ratios equally far from the null line", () => {
    const { axis, nullX, ticks } = place("published");
    expect(ticks.map(({ x }) => x)).toEqual([axis[0], nullX, expect.any(Number), axis[1]]);
    expect(nullX - axis[0]).toBeCloseTo((ticks[2]?.x ?? 0) - nullX, 10);
  });

  it("keeps an estimate beyond the axis at its end", () => {
    const far = place("published").estimates.find((estimate) => estimate.row === "far");
    expect(far?.spot).toEqual({ x: place("published").axis[1], beyond: 1 });
    expect(far?.ends?.map(({ beyond }) => beyond)).toEqual([0, 1]);
  });

  it("sorts within groups by the first version present, in the same height", () => {
    const [published, sorted] = [place("published"), place("estimate")];
    expect(sorted.estimates.map((estimate) => estimate.row)).toEqual([
      "convenience",
      "far",
      "relief",
      "relief-preprint",
      "equity-preprint",
    ]);
    expect(sorted.height).toBe(published.height);
  });

  it("has a linear axis too", () => {
    const linear = { ...options, scale: "linear", nullLine: 0, domain: [-8, 8], ticks: [-8, 0, 8] } as const;
    const { axis, nullX } = place("published", forestSeries(linear, from.en));
    expect(nullX).toBe((axis[0] + axis[1]) / 2);
  });

  it("draws no grid through labels that stand above their line", () => {
    const { bands, labels } = layOut(series, canvasOf("narrow", "en"), forestDefault);
    for (const { y } of labels) expect(bands.every(({ y1, y2 }) => y < y1 || y > y2)).toBe(true);
  });
});

describe("forestSpec", () => {
  const draw = (size: "wide" | "narrow", locale: "en" | "zh" = "en"): string =>
    drawSvg(forestSpec(forestSeries(options, from[locale]), canvasOf(size, locale), forestDefault), "test");

  it.each([
    ["wide", "en"],
    ["narrow", "en"],
    ["wide", "zh"],
    ["narrow", "zh"],
  ] as const)("draws %s in %s", (size, locale) => {
    expect(draw(size, locale)).toMatchSnapshot();
  });

  it("marks every row once as a shape, a bound on its own", () => {
    const shapes = [...draw("wide").matchAll(/<g data-key="([^"]+)" data-row="([^"]+)"/g)];
    expect(shapes.map(([, key, id]) => `${id} ${key}`)).toEqual([
      "convenience published",
      "equity-preprint preprint",
      "relief published",
      "relief-bound preprint",
      "relief-preprint preprint",
      "far published",
    ]);
  });

  it("draws a bound thin and dashed, an interval with caps", () => {
    const svg = draw("wide");
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(/<g[^>]*data-row="relief-bound"[^]*?<\/g>/.exec(svg)?.[0]).not.toMatch(/V\d/);
    expect(/<g[^>]*data-row="relief"[^]*?<\/g>/.exec(svg)?.[0].match(/V\d/g)).toHaveLength(2);
  });
});

describe("forestTable", () => {
  it("has a line for each factor and version", () => {
    const { lines, columns } = forestTable(series, from.en);
    expect(columns).toEqual(["Estimate", "Low", "High", "What low and high are"]);
    expect(lines.map(({ header, cells }) => [header, ...cells.map((cell) => cell?.text ?? "")])).toEqual([
      ["Convenience, published", "1.300", "1.171", "1.442", "95% interval"],
      ["Equity of policies, preprint", "0.753", "", "", "no interval given"],
      ["Relief for serious disease, published", "2.288", "1.740", "3.007", "95% interval"],
      ["Relief for serious disease, preprint", "2.341", "1.000", "5.480", "bound from P < 0.05"],
      ["Far away, published", "6.200", "3.100", "12.400", "95% interval"],
    ]);
  });

  it("says estimate and interval as one phrase, and never a bound as an interval", () => {
    expect(sentencesOf(forestTable(series, from.en), "en").slice(1, 4)).toEqual([
      "Items. Equity of policies, preprint: 0.753, no interval given.",
      "Relief for serious disease, published: 2.288, 95% interval 1.740 to 3.007.",
      "Relief for serious disease, preprint: 2.341, no interval given; P < 0.05 permits 1.000 to 5.480 at the widest.",
    ]);
    const chinese = forestTable(forestSeries(options, from.zh), from.zh);
    expect(sentencesOf(chinese, "zh")[2]).toBe(
      "减轻大病患者的经济负担，正式发表版：2.288，95%置信区间为1.740至3.007。",
    );
  });

  it("names no version where there is one only", () => {
    const one = forestSeries(withLine({ published: { row: "relief" } }), from.en);
    expect(forestTable(one, from.en).lines[0]?.header).toBe("x");
  });
});
