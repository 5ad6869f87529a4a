import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedNumber } from "../read/item.ts";
import { candidatesIn } from "../state/audit.ts";
import { setPlace } from "../state/set-place.ts";
import { auditOf, workOf } from "../work-fixture.ts";

const found = (text: string) => {
  const audit = auditOf(workOf(text));
  return audit.findings.map((finding) => ({
    kinds: finding.made.map(({ check }) => check.kind),
    readings: candidatesIn(audit, finding).map(
      ({ item, to, kind }) => `${typedNumber(item)} → ${to} (${kind})`,
    ),
  }));
};

describe("findings and their readings", () => {
  it("name the two digits that were swapped in a count, for all checks it stands in", () => {
    const table = "Answer\tPeople\t%\tn\nA\t61\t25.4\t240\nB\t79\t40.4\t240\nC\t82\t34.2\t240";
    expect(found(table)).toEqual([
      { kinds: ["percentage-of-count", "subgroups-make-n"], readings: ["79 → 97 (swapped)"] },
    ]);
  });

  it("name the digit of an interval with which symmetry and p both hold", () => {
    expect(found("Factor\tOR\t95% CI\tp\nIll\t2.35\t1.52–6.63\t<0.001")).toEqual([
      { kinds: ["wald-symmetry", "p-against-interval"], readings: ["6.63 → 3.63 (digit)"] },
    ]);
  });

  it("break no sum of a grid that holds, down or across", () => {
    const grid = (west: string): string =>
      `Region\tMen\tWomen\tTotal\nNorth\t1204\t1310\t2514\nSouth\t987\t1023\t2010\nEast\t1455\t1528\t2983\nWest\t${west}\nTotal\t4,280\t4,540\t8,820`;
    const kinds = ["parts-make-total", "subgroups-make-n"];
    expect(found(grid("634\t679\t1,313"))).toEqual([]);
    expect(found(grid("634\t679\t1,331"))).toEqual([{ kinds, readings: ["1,331 → 1,313 (swapped)"] }]);
    expect(found(grid("634\t697\t1,313"))).toEqual([{ kinds, readings: ["697 → 679 (swapped)"] }]);
    const overlapping = "Group\tYes\tNo\tTotal\nMen\t10\t20\t30\nTown\t12\t23\t35\nTotal\t15\t30\t45";
    expect(found(overlapping)).toEqual([]);
  });

  it("name a percentage that no count gives", () => {
    const [finding] = found("Group\tAgree (%)\tn\nA\t57.1\t28\nB\t41.0\t28\nC\t69.6\t23");
    expect(finding?.kinds).toEqual(["grim"]);
    expect(finding?.readings).toContain("41.0 → 39.3 (implied)");
  });

  it("take the n of a column's name, and a decimal point that moved", () => {
    const table = "Item\tMen (n = 120)\tWomen (n = 80)\nYes\t30 (25.0)\t20 (2.50)\nNo\t90 (75.0)\t60 (75.0)";
    const [finding] = found(table);
    expect(finding?.readings).toEqual(["2.50 → 25.0 (point)"]);
  });

  it("read digits of full width, and keep the number as typed", () => {
    const table = "Answer\tPeople\t%\tn\nA\t６１\t25.4\t240\nB\t７９\t４０．４\t240\nC\t82\t34.2\t240";
    expect(found(table)).toEqual([
      { kinds: ["percentage-of-count", "subgroups-make-n"], readings: ["７９ → 97 (swapped)"] },
    ]);
  });

  it("read a number with 万 by its digits, and keep what was typed about them", () => {
    const slip =
      "组别\t人数\t占比（%）\t样本量\n甲\t38万\t10.0\t38万\n乙\t19万\t50.0\t38万\n丙\t9万\t25.0\t36万";
    expect(found(slip)[0]?.readings).toContain("38万 → 3.8万 (point)");
    const digit = "组别\t人数\t占比（%）\t样本量\n甲\t30万\t38.000\t100万\n乙\t25万\t25.000\t100万";
    const [first] = found(digit);
    expect(first?.readings.filter((reading) => reading.startsWith("30万"))).toEqual(["30万 → 38万 (digit)"]);
    const implied = "组别\t人数\t占比（%）\t样本量\n甲\t３０ 万\t47.000\t100万\n乙\t25万\t25.000\t100万";
    expect(found(implied).flatMap(({ readings }) => readings)).toContain("３０ 万 → 47 万 (implied)");
  });

  it("keep the sign of a number, and what sets its thousands apart", () => {
    const intervals = "Term\tβ\t95% CI\nAge\t+0.50\t+0.10 to +0.99\nSex\t–0.50\t–0.99 to –0.10";
    const readings = found(intervals).flatMap((finding) => finding.readings);
    expect(readings).toContain("+0.99 → +0.90 (digit)");
    expect(readings).toContain("–0.99 → –0.90 (digit)");
    expect(readings).toContain("–0.10 → –0.01 (swapped)");
    const table = "Answer\tPeople\t%\tn\nA\t1 061\t25.4\t4 180\nB\t3 191\t74.6\t4 180";
    expect(found(table).flatMap((finding) => finding.readings)).toEqual(["3 191 → 3 119 (swapped)"]);
  });

  it("name one of two readings that are the same, and none that is less exact", () => {
    const percents =
      "组别\t人数\t百分比\t样本量\n甲\t５３\t５３％\t1000\n乙\t26\t26%\t1000\n丙\t10\t1.0\t1000";
    const readings = found(percents).flatMap((finding) => finding.readings);
    expect(readings).toContain("５３ → 5.3 (point)");
    expect(readings).toContain("26 → 2.6 (point)");
    expect(readings.filter((reading) => / → [35] /.test(reading))).toEqual([]);
    const [first] = found("Factor\tOR\t95% CI\tp\nA\t1.48\t1.12–1.96\t0.300");
    expect(first?.readings.filter((reading) => / 0\.0300? /.test(reading))).toHaveLength(0);
  });

  it("keep the sign of a bound, and name none that no paper prints", () => {
    const intervals = "Factor\tOR\t95% CI\tp\nA\t1.9\t0.7–5.2\t<0.001\nB\t1.48\t1.12–1.96\t>0.50";
    const audit = auditOf(workOf(intervals));
    const to = audit.findings.flatMap((each) => candidatesIn(audit, each).map((c) => [c.from, c.to, c.text]));
    expect(
      to.filter(([from]) => from === "<0.001").every(([, , text]) => /^<(?:0?\.1|0\.10?)$/.test(text ?? "")),
    ).toBe(true);
    expect(to).toContainEqual([">0.50", ">0.0050", ">0.0050"]);
  });

  it("name no p of 0 where one below .05 would be printed otherwise", () => {
    const [finding] = found("Factor\tOR\t95% CI\tp\nA\t1.48\t1.12-1.96\t.8\nB\t0.81\t0.56-1.17\t.26");
    expect([finding?.kinds, finding?.readings]).toEqual([["p-against-interval"], []]);
  });

  it("keep apart two misprints in rows of one n", () => {
    const table = "Item\tPeople (n = 240)\t%\nA\t200\t83.3\nB\t180\t57.0\nC\t120\t50.0\nD\t100\t14.7";
    expect(found(table).map(({ kinds }) => kinds)).toEqual([
      ["percentage-of-count"],
      ["percentage-of-count"],
    ]);
  });

  it("mend a row's own check before a sum that two misprints share", () => {
    const table = (counts: readonly number[], percents: readonly string[]): string =>
      [
        "Answer\tPeople\t%\tn",
        ...counts.map((count, i) => `${"ABCDE"[i]}\t${count}\t${percents[i]}\t240`),
        "Total\t240\t100.0\t240",
      ].join("\n");
    const [counts] = found(table([61, 79, 48, 32, 11], ["25.4", "40.4", "20.0", "9.6", "4.6"]));
    expect(counts?.kinds).toContain("subgroups-make-n");
    expect(counts?.readings.slice().sort()).toEqual(["32 → 23 (swapped)", "79 → 97 (swapped)"]);
    const [percents] = found(table([61, 97, 48, 23, 11], ["25.4", "44.0", "20.0", "6.9", "4.6"]));
    expect(percents?.kinds).toContain("shares-make-100");
    expect(percents?.readings.slice().sort()).toEqual(["44.0 → 40.4 (swapped)", "6.9 → 9.6 (swapped)"]);
  });

  it("find nothing in a table made consistent, and any other count of one of its answers", () => {
    const counts = fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat(5), fc.integer({ min: 1, max: 9 }), (list, at, by) => {
        const n = list.reduce((sum, count) => sum + count, 0);
        const rows = list.map((count, i) => `A${i}\t${count}\t${((100 * count) / n).toFixed(2)}\t${n}`);
        const work = workOf(`Answer\tPeople\tShare (%)\tn\n${rows.join("\n")}`);
        const options = { ...work.options, answers: "down", denominator: "column" } as const;
        expect(auditOf({ ...work, options }).findings.filter(({ isClear }) => isClear)).toEqual([]);
        const row = at % list.length;
        const place = { kind: "cell", row, column: 1 } as const;
        const wrong = auditOf(setPlace({ ...work, options }, place, String((list[row] ?? 0) + by)));
        const [finding] = wrong.findings;
        expect(finding?.common.has(`${row}:1:count`)).toBe(true);
        if (!finding) return;
        expect(candidatesIn(wrong, finding).map(({ to }) => to)).toContain(String(list[row]));
      }),
      { numRuns: 30 },
    );
  });
});
