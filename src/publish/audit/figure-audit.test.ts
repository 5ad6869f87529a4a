import { describe, expect, it } from "vitest";
import { findFigure } from "../figure.ts";
import { studies } from "../site.ts";
import { figureAudit } from "./figure-audit.ts";
import { checkResults } from "./results.ts";

const auditOf = (id: string) => {
  const { study, declaration } = findFigure(studies(), id);
  return figureAudit(study, declaration);
};

describe("figureAudit", () => {
  it("counts each check of the numbers drawn, once, and says how they came out", () => {
    const audit = auditOf("chongqing-respondents");
    const named = checkResults("en").filter(({ figures }) => figures.includes("chongqing-respondents"));
    expect(audit?.checks).toBe(named.length);
    expect(audit?.verdicts.reduce((sum, [, count]) => sum + count, 0)).toBe(named.length);
    expect(named.map(({ id }) => id)).toContain("sample-registration");
    expect(named.map(({ id }) => id)).not.toContain("satisfaction-premium-answers");
  });

  it("says why none of the numbers could be checked", () => {
    expect(auditOf("accessibility-citations")).toMatchObject({ checks: 0, reasons: ["repeated", "year"] });
    expect(auditOf("integration-out-of-pocket")).toMatchObject({ checks: 0, reasons: ["outside"] });
  });

  it("says nothing of a figure without numbers", () => {
    expect(auditOf("chongqing-problems")).toBeNull();
  });
});
