import { describe, expect, it } from "vitest";
import { readDataset } from "./read-dataset.ts";
import { isTranscribed } from "./transcription.ts";

const { rows, claims, links } = readDataset("accessibility");
const printed = rows.filter(isTranscribed);

describe("the accessibility dataset", () => {
  it("leaves figures of “some regions” without a year, and says what stands beside them", () => {
    const vague = printed.filter(({ dims }) => dims["region"] === "some-regions");
    expect(vague.length).toBeGreaterThan(0);
    for (const { id, dims, note } of vague) {
      expect([dims["year"], dims["dated"]], id).toEqual(["", "undated"]);
      expect(note, id).toMatch(/cannot hold/);
    }
  });

  it("has every recommendation once, in order", () => {
    const codes = claims.flatMap((claim) => claim.codes);
    expect(codes).toEqual(Array.from({ length: 15 }, (_, i) => `A${i + 1}`));
  });

  it("credits every asserted effect to a reform, and rests none on data", () => {
    const effects = claims.filter(({ kind }) => kind === "effect");
    expect(new Set(effects.map(({ basis }) => basis))).toEqual(new Set(["argument"]));
    const credited = new Set(links.filter(({ relation }) => relation === "causes").map(({ to }) => to));
    expect(effects.filter(({ id }) => !credited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("says of the case of Yunnan that its one citation is older than it", () => {
    const year = (id: string): number => rows.find((row) => row.id === id)?.value ?? NaN;
    expect(year("acc-citation-jan")).toBeLessThan(year("acc-yunnan-start"));
  });
});
