import { describe, expect, it } from "vitest";
import type { Check } from "../audit/check.ts";
import { slipCandidates } from "../audit/slip-candidates.ts";
import { quantityOf } from "./quantity-of.ts";
import { printed } from "./row-fixture.ts";
import { writeSlipCandidate } from "./write-slip-candidate.ts";

const yuan = (id: string, value: number, precision: number) =>
  printed(id, value, { unit: "yuan", precision });

const rows = [
  yuan("rate", 188, 1),
  printed("people", 949_921, { unit: "persons" }),
  yuan("central", 17_841_000, 1000),
  yuan("district", 21_565_400, 100),
  yuan("total", 199_980_000, 10_000),
];
const checks: readonly Check[] = [
  { id: "sum", kind: "parts-make-total", parts: ["central", "district"], total: "total" },
  {
    id: "by-head",
    kind: "per-head-times-people",
    terms: [{ perHead: "rate", people: "people" }],
    amount: "central",
  },
];
const byId = new Map(rows.map((row) => [row.id, row]));

function written(locale: "en" | "zh") {
  const [found] = slipCandidates(checks, rows.map(quantityOf));
  if (found === undefined) throw new Error("The slip should be found.");
  return writeSlipCandidate(found, byId, locale);
}

describe("writeSlipCandidate", () => {
  it("writes the reading and both sides of each identity, before and after", () => {
    expect(written("en")).toEqual({
      lead: "Taken as 178.41 million yuan (× 10), 2 identities agree within 1%",
      agreeing: [
        {
          check: "sum",
          before: "17.841 million + 21.5654 million = 39.4064 million; printed 199.98 million",
          after: "178.41 million + 21.5654 million = 199.9754 million; printed 199.98 million",
        },
        {
          check: "by-head",
          before: "188 × 949,921 = 178.585148 million; printed 17.841 million",
          after: "188 × 949,921 = 178.585148 million; taken as 178.41 million",
        },
      ],
      supporting: [],
      opposing: [],
    });
    expect(written("zh").lead).toBe("小数点移位后为1.7841亿元（× 10），有2项核对相差在1%以内");
    expect(written("zh").agreeing[1]?.after).toBe("188 × 94.9921万 = 1.78585148亿；移位后为1.7841亿");
  });

  it("refuses a candidate of other rows", () => {
    const [found] = slipCandidates(checks, rows.map(quantityOf));
    if (found === undefined) throw new Error("The slip should be found.");
    expect(() => writeSlipCandidate(found, new Map(), "en")).toThrow('There is no row "central"');
  });
});
