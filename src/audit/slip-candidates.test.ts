import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Check } from "./check.ts";
import { count, rounded } from "./quantity-fixture.ts";
import { slipCandidates } from "./slip-candidates.ts";

const sum: Check = { id: "sum", kind: "parts-make-total", parts: ["central", "district"], total: "total" };
const byHead: Check = {
  id: "by-head",
  kind: "per-head-times-people",
  terms: [{ perHead: "rate", people: "people" }],
  amount: "central",
};
const inOrder: Check = { id: "in-order", kind: "order", rows: ["district", "central"], direction: "rising" };
const below: Check = { id: "below", kind: "order", rows: ["central", "ceiling"], direction: "rising" };

const rows = [
  rounded("rate", 188, 1),
  count("people", 949_921),
  rounded("district", 21_565_400, 100),
  rounded("total", 199_980_000, 10_000),
  rounded("ceiling", 100_000_000, 1_000_000),
];
const slipped = rounded("central", 17_841_000, 1000);
const right = rounded("central", 178_410_000, 10_000);

describe("slipCandidates", () => {
  it("names the factor that makes two identities agree within 1 %, with both sides", () => {
    const [found, ...others] = slipCandidates([sum, byHead, inOrder, below], [...rows, slipped]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ row: "central", power: 1 });
    expect(found?.agreeing.map(({ check }) => check.id)).toEqual(["sum", "by-head"]);
    expect(found?.agreeing[1]?.before).toMatchObject({ target: 17_841_000, computed: 178_585_148 });
    expect(found?.agreeing[1]?.after).toMatchObject({ target: 178_410_000, computed: 178_585_148 });
    expect(found?.supporting.map(({ check }) => check.id)).toEqual(["in-order"]);
    expect(found?.opposing.map(({ check }) => check.id)).toEqual(["below"]);
  });

  it("finds a slip in a term as well as in a result, and of four places", () => {
    const people = count("people", 95);
    const byTier: Check = { id: "tiers", kind: "parts-make-total", parts: ["one", "two"], total: "people" };
    const tiers = [count("one", 919_288), count("two", 30_633)];
    const others = rows.filter(({ id }) => id !== "people");
    const [found] = slipCandidates([byHead, byTier], [...others, ...tiers, right, people]);
    expect(found).toMatchObject({ row: "people", power: 4 });
  });

  it("wants two identities, neither of which agreed before", () => {
    expect(slipCandidates([byHead], [...rows, slipped])).toEqual([]);
    expect(slipCandidates([sum, byHead], [...rows, right])).toEqual([]);
    expect(slipCandidates([byHead, inOrder], [...rows, slipped])).toEqual([]);
  });

  it("moves no digit of a count behind the point", () => {
    const twice: Check = { id: "twice", kind: "same-quantity", rows: ["a", "b"] };
    const thrice: Check = { id: "thrice", kind: "same-quantity", rows: ["a", "c"] };
    const counts = (a: number) => [count("a", a), count("b", 15), count("c", 15)];
    expect(slipCandidates([twice, thrice], counts(150))).toMatchObject([{ row: "a", power: -1 }]);
    expect(slipCandidates([twice, thrice], counts(151))).toEqual([]);
  });

  it("does not move n for the sake of two percentages that slipped", () => {
    const share = (id: string): Check => ({
      id,
      kind: "percentage-of-count",
      counts: [`${id}-count`],
      n: "n",
      percent: `${id}-percent`,
    });
    const ids = ["a", "b", "c", "d", "e"];
    const percents = [84, 384, 32.6, 5.3, 10.5];
    const counts = [16, 73, 62, 10, 20];
    const printed = ids.flatMap((id, at) => [
      count(`${id}-count`, counts[at] ?? 0),
      rounded(`${id}-percent`, percents[at] ?? 0, 0.1),
    ]);
    expect(slipCandidates(ids.map(share), [...printed, count("n", 190)])).toEqual([]);
  });

  it("takes the numbers as read where asked", () => {
    const corrected = { ...slipped, read: 178_410_000 };
    expect(slipCandidates([sum, byHead], [...rows, corrected], "read")).toEqual([]);
    expect(slipCandidates([sum, byHead], [...rows, corrected], "printed")).toHaveLength(1);
  });

  it("finds every slip of one number that stands in two identities, and nothing where all agree", () => {
    const part = fc.integer({ min: 10_000, max: 999_999 });
    const checks: readonly Check[] = [
      { id: "sum", kind: "parts-make-total", parts: ["a", "b"], total: "t" },
      { id: "twice", kind: "same-quantity", rows: ["a", "again"] },
    ];
    fc.assert(
      fc.property(part, part, fc.constantFrom(-2, -1, 1, 2), (a, b, power) => {
        // A part so small that the sum stays within 1 % without it is in one identity only.
        fc.pre(b < 20 * a);
        const others = [count("b", b), count("t", a + b), count("again", a)];
        expect(slipCandidates(checks, [count("a", a), ...others])).toEqual([]);
        const moved = slipCandidates(checks, [rounded("a", a * 10 ** power, 10 ** power), ...others]);
        expect(moved).toContainEqual(expect.objectContaining({ row: "a", power: -power }));
      }),
    );
  });
});
