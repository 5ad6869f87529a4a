import { describe, expect, it } from "vitest";
import { tickLabels } from "./rows-frame.ts";

const ticks = [-200, 0, 200, 400].map((at) => ({ at, label: `${at} million` }));

describe("tickLabels", () => {
  it("keeps every label where there is room", () => {
    const labels = tickLabels({ ticks }, (value) => 200 + value);
    expect(labels.map(({ text }) => text)).toEqual(ticks.map(({ label }) => label));
  });

  it("keeps zero, then the greatest, where labels would run into one another", () => {
    const labels = tickLabels({ ticks }, (value) => 61 + value / 3.8);
    expect(labels.map(({ text }) => text)).toEqual(["0 million", "400 million"]);
  });

  it("moves a label that would reach beyond the left edge into the drawing", () => {
    const [first] = tickLabels({ ticks: [{ at: -5, label: "−5 million" }] }, () => 2);
    expect(first?.x).toBeGreaterThan(20);
  });
});
