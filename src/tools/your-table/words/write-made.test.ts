import { describe, expect, it } from "vitest";
import { message, type Text } from "../../../i18n/messages.ts";
import { auditOf, workOf } from "../work-fixture.ts";
import { writeMade } from "./write-made.ts";

const text: Text = (key, values) => message("en", key, values);

function written(table: string, options: Partial<ReturnType<typeof workOf>["options"]> = {}) {
  const work = workOf(table);
  const audit = auditOf({ ...work, options: { ...work.options, ...options } });
  return audit.made.map((made) => writeMade(made, audit.table, text));
}

describe("writeMade", () => {
  it("shows the n that was taken where the n typed is rounded, so that the arithmetic is true", () => {
    const [line = ""] = written("组别\t占比（%）\t样本量\n甲\t4.20831234\t1.2万\n乙\t31.2518761\t1.6万");
    const parts = /^([\d,]+) ÷ ([\d,]+) \(for the n 1\.2万\) = ([\d.]+)%/.exec(line);
    const [, count = "", n = "", percent = ""] = (parts ?? []).map((part) => part.replaceAll(",", ""));
    expect((100 * Number(count)) / Number(n)).toBeCloseTo(Number(percent), 4);
  });

  it("says that the n in common has no upper limit", () => {
    const lines = written("Answer\tPeople\t%\nA\t40\t0\nB\t30\t0", { answers: "down" });
    expect(lines.join(" ")).toContain("n in common: at least 8,000");
    expect(lines.join(" ")).not.toContain("Infinity");
  });

  it("sets a number beyond its limit against it", () => {
    const lines = written("Answer,n,Count,Percent\nA,120,140,116.7\nB,120,60,50.0\nC,120,20,16.7");
    expect(lines).toContain("140; upper limit 120");
    expect(lines).toContain("116.7%; upper limit 100%");
  });

  it("writes half-width digits, and sums with the decimals of their parts", () => {
    const lines = written("选项\t人数\t百分比\t样本量\n甲\t５３\t５.３％\t1000\n乙\t947\t94.7%\t1000");
    expect(lines.join("\n")).toContain("53 ÷ 1000 = 5.300%");
    expect(lines.join("\n")).toContain("5.3 + 94.7 = 100.0;");
  });

  it("writes a negative interval so that no dash is a minus", () => {
    const lines = written("Item\tβ\tLower\tUpper\nAge\t-0.3\t-0.5\t-0.1");
    expect(lines.join(" ")).toContain("−0.5 to −0.1");
  });
});
