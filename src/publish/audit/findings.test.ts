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
    expect(findingOf("tier-chosen-1")?.against).toContain("survey-valid");
  });

  it("are set against every printed number that their sums are made of, with the sums", () => {
    const away = findings().find(({ id }) => id === "chongqing-away");
    expect(away?.computed).toEqual(["enrolment-implied-whole", "enrolment-not-enrolled"]);
    expect(away?.against).toEqual(["enrolment-rate-2013", "enrolment-people-2013"]);
  });

  // The texts on the income of 2013 say "within 1%" and "within 2%".
  it("keep the distances that they name", () => {
    const value = (id: string) => rowOf(id).value ?? NaN;
    const people = value("enrolment-people-2013");
    const off = (amount: number, standard: number) => Math.abs(amount - standard) / standard;
    for (const level of ["central", "municipal", "district"])
      expect(off(value(`fund-income-${level}`), value(`funding-2013-${level}`) * people)).toBeLessThan(0.02);
    const paid = value("fund-income-individual");
    const bothTiers = value("fund-income-individual-at-standard");
    expect(off(paid, value("fund-income-individual-at-tier-1"))).toBeLessThan(0.01);
    expect(off(paid + 3_000_000, bothTiers)).toBeLessThan(0.01);
    expect(off(paid, bothTiers)).toBeGreaterThan(0.02);
    expect(off(value("fund-income-total"), value("funding-2013-tier-1-total") * people)).toBeLessThan(0.01);
  });

  it("tell rightly of the subsidies and the college students", () => {
    const value = (id: string) => rowOf(id).value ?? NaN;
    const people = value("enrolment-people-2013");
    const above = value("fund-income-municipal") - value("funding-2013-municipal") * people;
    const below = value("funding-2013-district") * people - value("fund-income-district");
    const students = value("funding-2013-district") * value("enrolment-people-2013-students");
    expect([above, below, students].map((yuan) => Math.round(yuan / 10_000))).toEqual([27, 28, 28]);
  });
});
