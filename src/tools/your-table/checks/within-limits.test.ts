import { describe, expect, it } from "vitest";
import { typedNumber } from "../read/item.ts";
import { auditOf, workOf } from "../work-fixture.ts";

/** The numbers that pass their limits, and the readings of all findings. */
function passed(table: string, options: Partial<ReturnType<typeof workOf>["options"]> = {}) {
  const work = workOf(table);
  const audit = auditOf({ ...work, options: { ...work.options, ...options } });
  const beyond = audit.made.filter(({ check }) => check.kind === "within-limits");
  const numbers = beyond.flatMap(({ ids: [id = ""] }) => {
    const item = audit.table.items.get(id);
    return item ? [typedNumber(item)] : [];
  });
  return { audit, numbers, readings: [...audit.readings.values()].flatMap((found) => found ?? []) };
}

describe("a number that cannot be", () => {
  it("is found where a count is above its n though its percentage follows from both", () => {
    const { audit, numbers } = passed(
      "Answer,n,Count,Percent\nDoctor,120,140,116.7\nNurse,120,60,50.0\nOther,120,20,16.7",
    );
    expect(numbers).toEqual(["140", "116.7"]);
    expect(audit.findings.every(({ isClear }) => isClear)).toBe(true);
    expect([...audit.marks.keys()].sort()).toEqual(["0:1", "0:2", "0:3"]);
  });

  it("is found where it is below 0, and leaves n out of it", () => {
    const { audit, numbers } = passed("Answer,n,Count,Percent\nA,71,−3,−4.2\nB,71,60,84.5\nC,71,14,19.7");
    expect(numbers).toEqual(["−3", "−4.2"]);
    expect([...audit.marks.keys()].sort()).toEqual(["0:2", "0:3"]);
  });

  it("is found where most percentages are no shares, under a name that says that they are", () => {
    for (const name of ["Percent", "Share of all", "占比"]) {
      const { numbers, readings } = passed(
        `Answer,n,Count,${name}\nA,120,140,116.7\nB,120,60,50.0\nC,120,−3,−2.5`,
      );
      expect(numbers).toEqual(["140", "116.7", "−3", "−2.5"]);
      expect(readings).toEqual([]);
    }
  });

  it("is no reading of another", () => {
    for (const table of [
      "Answer,n,Count,Percent\nA,71,−3,−4.2\nB,71,60,84.5\nC,71,15,19.7",
      "Answer,n,Count,Percent\nA,120,140,116.7\nB,120,60,50.0\nC,120,0,0.8",
      "Answer,Count,Percent\nA,−3,−4.2\nB,60,84.5\nC,0,19.7\nTotal,71,100.0",
      "Answer,n,Count,Percent\nA,120,130,50.0\nB,120,60,58.3",
    ]) {
      const { readings } = passed(table);
      for (const { item, to } of readings) {
        expect(to).not.toMatch(/^[-−]/);
        if (item.part === "count") expect(Number(to)).toBeLessThanOrEqual(120);
      }
    }
  });

  it("is not looked for where several answers were allowed, in their sum", () => {
    expect(
      passed("Answer,n,Count,Percent\nA,120,100,83.3\nB,120,90,75.0\nTotal,120,190,158.3").numbers,
    ).toEqual([]);
  });

  it("is not looked for in changes, nor in percentages of nothing that the table has", () => {
    for (const header of ["Change %", "增长率", "%"]) {
      const sign = header === "%" ? "+" : "";
      expect(
        passed(`Province\tPeople\t${header}\nA\t40\t-3.2\nB\t60\t${sign}12.1\nC\t20\t112`).numbers,
      ).toEqual([]);
    }
    expect(passed("Province\tDebt %\nA\t-3\nB\t40\nC\t120").numbers).toEqual([]);
  });

  it("is asked with no check of numbers within their limits", () => {
    expect(passed("Answer,n,Count,Percent\nA,120,60,50.0\nB,120,60,50.0").numbers).toEqual([]);
  });
});
