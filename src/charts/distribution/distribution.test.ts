import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { row, source } from "../chart-fixture.ts";
import { distributionSeries } from "./series.ts";
import { distributionSpec } from "./spec.ts";
import { distributionTable } from "./table.ts";

const rows = [
  row("n", { value: 190 }),
  row("urban", { value: 94, status: "unresolved" }),
  row("missing", { value: 10, status: "derived" }),
  row("tier-1", { value: 132, status: "unresolved", candidate: 123 }),
];
const both = (text: string) => ({ en: text, zh: text });
const options = {
  panels: [
    {
      title: both("Registration"),
      of: "n",
      bars: [
        { label: both("Urban"), row: "urban" },
        { label: both("Missing"), row: "missing", gap: true },
      ],
    },
    { title: both("Tier"), of: "n", bars: [{ label: both("Tier 1"), row: "tier-1" }] },
  ],
};

describe("distributionSeries", () => {
  const series = distributionSeries(options, source(rows));
  it("takes shares of the declared total, not of the bars' sum", () => {
    expect(series.panels[0]?.bars[0]?.percent).toBeCloseTo((100 * 94) / 190, 10);
    expect(series.panels[0]?.bars[0]?.text).toBe("94 · 49%");
  });
  it("sets the candidate beside the printed number, never in its place", () => {
    expect(series.panels[1]?.bars.map(({ kind, value }) => [kind, value])).toEqual([
      ["bar", 132],
      ["candidate", 123],
    ]);
  });
  it("explains only what it hatches", () => {
    expect(series.legend.map(({ key }) => key)).toEqual(["gap", "candidate"]);
  });
});

describe("distributionSpec", () => {
  const series = distributionSeries(options, source(rows));
  it.each(["wide", "narrow"] as const)("draws %s", (size) => {
    expect(drawSvg(distributionSpec(series, canvasOf(size, "en")), "test")).toMatchSnapshot();
  });
  it("fills the hatching from a pattern of its own", () => {
    const svg = drawSvg(distributionSpec(series, canvasOf("wide", "en")), "test");
    expect(svg).toContain('id="test-plot-distribution-hatch"');
    expect(svg).toContain('fill="url(#test-plot-distribution-hatch)"');
  });
});

describe("distributionTable", () => {
  it("has the candidate in a column of its own", () => {
    const { lines } = distributionTable(distributionSeries(options, source(rows)), source(rows));
    expect(lines.map(({ cells }) => cells.map((cell) => cell?.text ?? ""))).toEqual([
      ["94", ""],
      ["10", ""],
      ["132", "123"],
    ]);
  });
});
