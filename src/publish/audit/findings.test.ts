import { describe, expect, it } from "vitest";
import { writeText } from "../../data/write-number.ts";
import { locales } from "../../i18n/locale.ts";
import { datasetOf, rowOf, studies } from "../site.ts";
import { findingGaps } from "./finding-gaps.ts";
import { declaredFindings, findingOf, findings } from "./findings.ts";

describe.each(studies().map(({ id, dataset }) => ({ id, dataset })))(
  "the findings of $id",
  ({ id, dataset }) => {
    it("explain every check that does not hold and every number in doubt, each once", () => {
      expect(findingGaps(datasetOf(dataset), declaredFindings(id))).toEqual([]);
    });
  },
);

describe("findings", () => {
  it("write every text out in both languages", () => {
    for (const { title, what, handling, candidates } of findings()) {
      for (const locale of locales) {
        const texts = [title, what, handling, ...candidates.flatMap((each) => Object.values(each))];
        for (const text of texts) expect(writeText(text[locale], rowOf, locale).length).toBeGreaterThan(0);
      }
    }
  });

  it("set a number's own finding apart from those it is only held against", () => {
    expect(findingOf("tier-chosen-1")?.id).toBe("chongqing-tier-chosen");
    expect(findingOf("survey-valid")).toBeUndefined();
    expect(findings().find(({ id }) => id === "chongqing-tier-chosen")?.against).toEqual(["survey-valid"]);
  });
});
