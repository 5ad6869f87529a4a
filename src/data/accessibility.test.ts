import { describe, expect, it } from "vitest";
import { readDataset } from "./read-dataset.ts";
import { isTranscribed } from "./transcription.ts";

const { rows, claims, links, derivations } = readDataset("accessibility");
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

  it("counts as works of its references every work that it cites, and as countries those that it describes", () => {
    const listed = (id: string) => derivations.find((derivation) => derivation.id === id)?.items ?? [];
    const work = (citation: string): string =>
      citation.replace(/^(\S+?)(?:,| and | et al).*(\d{4})$/, "$1 $2");
    const works = listed("acc-works").map(({ en }) => work(en));
    const cited = printed
      .filter(({ table }) => table === "citations")
      .map(({ asPrinted }) => work(asPrinted));
    expect(works).toEqual(expect.arrayContaining(cited));
    const described = claims.filter(({ id }) => id.startsWith("acc-country-")).map(({ text }) => text);
    expect(listed("acc-countries")).toEqual(
      described.map(({ en, zh }) => ({ en: en.split(":")[0], zh: zh.split("：")[0] })),
    );
  });

  it("lists in its counts every challenge and every countermeasure, and no other claim", () => {
    const listed = (id: string) => derivations.find((derivation) => derivation.id === id)?.items;
    const texts = (kind: string) => claims.filter((claim) => claim.kind === kind).map(({ text }) => text);
    expect(listed("acc-challenges")).toEqual(texts("challenge"));
    expect(listed("acc-countermeasures")).toEqual(texts("measure"));
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
