import { describe, expect, it } from "vitest";
import { drawSvg } from "../../render/svg.ts";
import { canvasOf } from "../canvas.ts";
import { source } from "../chart-fixture.ts";
import { matrixSeries } from "./series.ts";
import { matrixSpec } from "./spec.ts";

const claim = (id: string, kind: string) => ({
  id,
  kind,
  theme: "coverage",
  text: { en: `The ${id}`, zh: id },
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
  ],
  links: [
    { from: "moves", to: "away", relation: "causes", tie: "stated" },
    { from: "update", to: "lists", relation: "answers-partly", tie: "by-subject" },
  ],
};

describe("matrixSeries", () => {
  const { lines } = matrixSeries({ of: "problems" }, from);
  it("leaves an unanswered problem empty", () => {
    expect(lines[0]).toMatchObject({ problem: "The away", remedies: [] });
    expect(lines[0]?.causes.map(({ text }) => text)).toEqual(["The moves"]);
  });
  it("keeps what the document does not state apart", () => {
    expect(lines[1]?.remedies[0]).toMatchObject({ partly: true, stated: false });
  });
});

describe("matrixSpec", () => {
  it.each(["wide", "narrow"] as const)("draws %s", (size) => {
    const spec = matrixSpec(matrixSeries({ of: "problems" }, from), canvasOf(size, "en"));
    expect(drawSvg(spec, "test")).toMatchSnapshot();
  });
});
