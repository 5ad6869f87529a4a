import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { likertSeries } from "./series.ts";
import { likertDefault, likertSpec } from "./spec.ts";
import { likertTable } from "./table.ts";

const ANSWERS = ["very-satisfied", "fairly-satisfied", "so-so", "dissatisfied", "very-dissatisfied"];
const counts = { outside: [9, 64, 92, 17, 8], referral: [17, 126, 42, 5, 0] } as const;
const rows = Object.entries(counts).flatMap(([question, five]) => [
  ...five.map((value, i) =>
    row(`${question}-${ANSWERS[i]}`, {
      value,
      dims: { question, group: "settlement", answer: ANSWERS[i] ?? "", printed_in: "table" },
    }),
  ),
  row(`${question}-top`, {
    value: 38.4,
    measure: "percent",
    unit: "percent",
    precision: 0.1,
    status: "derived",
    dims: { question, answer: "satisfied", printed_in: "derived" },
  }),
  row(`${question}-net`, {
    value: 25.3,
    measure: "net_score",
    unit: "percentage-points",
    precision: 0.1,
    status: "derived",
    dims: { question, answer: "all", printed_in: "derived" },
  }),
]);
const options = { table: "t", category: "question", group: "group" };
const from = source(rows, "en", ["outside", "referral"]);

describe("likertSeries", () => {
  const { bars, legend } = likertSeries(options, from);

  it("computes shares, top-two share and net score from counts", () => {
    expect(bars.map(({ n }) => n)).toEqual([190, 190]);
    expect(bars[0]?.topTwo).toBeCloseTo((100 * (9 + 64)) / 190, 10);
    expect(bars[0]?.net).toBeCloseTo((100 * (9 + 64 - 17 - 8)) / 190, 10);
    expect(bars[0]?.segments.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100, 10);
  });

  it("keeps an answer nobody gave", () => {
    expect(bars[1]?.segments.at(-1)).toMatchObject({ count: 0, percent: 0 });
  });

  it("keeps the published order and gives each answer its colour", () => {
    expect(bars.map(({ id }) => id)).toEqual(["outside", "referral"]);
    expect(legend.map(({ fill }) => fill)).toEqual([1, 2, 3, 4, 5].map((i) => `--satisfaction-${i}`));
  });

  it("says which answer a bar lacks", () => {
    const without = source(
      rows.filter(({ id }) => id !== "outside-dissatisfied"),
      "en",
      ["outside"],
    );
    expect(() => likertSeries(options, without)).toThrow('"outside" has no count for "dissatisfied"');
  });

  it("can draw some of the bars", () => {
    expect(likertSeries({ ...options, only: ["referral"] }, from).bars.map(({ id }) => id)).toEqual([
      "referral",
    ]);
  });
});

describe("likertSpec", () => {
  const series = likertSeries(options, from);
  const draw = (size: "wide" | "narrow", variant = likertDefault): string =>
    drawSvg(likertSpec(series, canvasOf(size, "en"), variant), "test");
  const height = (svg: string): string | undefined => /height="(\d+)"/.exec(svg)?.[1];

  it.each(["wide", "narrow"] as const)("draws %s", (size) => {
    expect(draw(size)).toMatchSnapshot();
  });

  it("draws diverging with the middle answer split", () => {
    expect(draw("wide", { layout: "diverging", neutral: "split", sort: "published" })).toMatchSnapshot();
  });

  it("marks every segment with its row and answer, also one of zero", () => {
    const svg = draw("wide");
    for (const id of rows.filter(({ measure }) => measure === "count").map((r) => r.id)) {
      expect(svg).toContain(`data-row="${id}"`);
    }
    expect(svg.match(/data-key="so-so" data-row=/g)).toHaveLength(2);
  });

  it("sorts by net score, best first", () => {
    const svg = draw("wide", { ...likertDefault, sort: "net" });
    expect(svg.indexOf("+73")).toBeLessThan(svg.indexOf("+25"));
    expect(svg.indexOf("+73")).toBeGreaterThan(-1);
  });

  it("has one height for stacked and diverging", () => {
    expect(height(draw("wide", { ...likertDefault, layout: "diverging" }))).toBe(height(draw("wide")));
  });
});

describe("likertTable", () => {
  it("holds every count with its share, the top-two share and the net score", () => {
    const { lines, columns } = likertTable(likertSeries(options, from), from);
    expect(columns).toHaveLength(7);
    expect(lines[0]?.cells[0]).toEqual({ row: "outside-very-satisfied", text: "9", aside: "4.7%" });
    expect(lines[0]?.cells[5]).toMatchObject({ row: "outside-top", text: "38.4%" });
  });
});
