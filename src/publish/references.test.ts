import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { citationText } from "../cite/write-citation.ts";
import { referenceOf, references, shortReference } from "./references.ts";

describe("references", () => {
  it("are named short in a sentence", () => {
    const named = (id: string, locale: "en" | "zh") => shortReference(referenceOf(id), locale);
    expect(named("wilson-1927", "en")).toBe("Wilson, 1927");
    expect(named("altman-2011", "en")).toBe("Altman and Bland, 2011");
    expect(named("hong-2018", "en")).toBe("Hong et al., 2018");
    expect(named("hong-2018", "zh")).toBe("Hong等，2018");
  });

  it("are written in full after the style of either language", () => {
    const { DOI, ...work } = referenceOf("grant-2014");
    expect(DOI).toBe("10.1136/bmj.f7450");
    expect(citationText(work, "en")).toMatch(/^Grant, R\. L\. \(2014\)\. Converting an odds ratio/);
    expect(citationText(work, "zh")).toMatch(/^GRANT R L\. Converting .*\[J\]\. BMJ, 2014, 348: f7450\.$/);
  });

  it("are each cited by the methods, in both languages, and no other is", () => {
    const cited = (locale: string) =>
      [...readFileSync(`content/methods/${locale}.mdx`, "utf8").matchAll(/<Reference id="([^"]+)"/g)].map(
        ([, id]) => id,
      );
    const ids = references()
      .map(({ id }) => id)
      .toSorted();
    expect([...new Set(cited("en"))].toSorted()).toEqual(ids);
    expect([...new Set(cited("zh"))].toSorted()).toEqual(ids);
  });
});
