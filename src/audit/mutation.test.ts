import { describe, expect, it } from "vitest";
import type { Check } from "./check.ts";
import { mutationScore } from "./mutation.ts";
import { count, range, rounded } from "./quantity-fixture.ts";

const sum: Check = { id: "sum", kind: "parts-make-total", parts: ["a", "b"], total: "t" };
const parts = [count("a", 40), count("b", 10), count("t", 50)];

describe("mutationScore", () => {
  it("catches every misprint of an exact sum", () => {
    expect(mutationScore([sum], parts)).toEqual({
      mutants: 54,
      caught: 54,
      outside: 0,
      score: 1,
      survivors: {},
    });
  });

  it("counts the misprints that rounding hides, by row", () => {
    const rows = [count("small", 1), count("n", 3), rounded("share", 33, 10)];
    const share: Check = {
      id: "s",
      kind: "percentage-of-count",
      counts: ["small"],
      n: "n",
      percent: "share",
    };
    const found = mutationScore([share], rows);
    expect(found.mutants).toBe(27);
    expect(found.caught).toBe(26);
    expect(found.survivors).toEqual({ n: 1 });
  });

  it("cannot catch with a check that failed before", () => {
    const wrong = [count("a", 40), count("b", 10), count("t", 51)];
    expect(mutationScore([sum], wrong).caught).toBe(0);
  });

  it("does not count a check that is no longer testable as a catch", () => {
    const rows = [count("none", 0), count("n", 5), rounded("share", 0, 1)];
    const share: Check = { id: "s", kind: "percentage-of-count", counts: ["none"], n: "n", percent: "share" };
    expect(mutationScore([share], rows).survivors).toEqual({ n: 9 });
  });

  it("misprints both ends of a range", () => {
    const staff: Check = { id: "staff", kind: "same-quantity", rows: ["a", "b"] };
    const found = mutationScore([staff], [range("a", 95, 190), range("b", 95, 190)]);
    expect(found).toMatchObject({ mutants: 90, caught: 90 });
  });

  it("misprints both ends of an interval beside a number", () => {
    const wald: Check = { id: "middle", kind: "wald-symmetry", estimate: "ratio", interval: "ratio" };
    const ratio = rounded("ratio", 1.562, 0.001, { interval: { low: 1.375, high: 1.775 } });
    expect(mutationScore([wald], [ratio])).toMatchObject({ mutants: 3 * 36, caught: 106 });
  });

  it("writes a number in units of its precision, whatever its sign", () => {
    const money: Check = { id: "money", kind: "same-quantity", rows: ["a", "b"] };
    const found = mutationScore([money], [rounded("a", -178_410_000, 10_000), rounded("b", -0.3, 0.1)]);
    expect(found.mutants).toBe(54);
  });

  it("leaves out rows that stand in no check, and scores nothing as 0", () => {
    expect(mutationScore([], parts)).toEqual({ mutants: 0, caught: 0, outside: 54, score: 0, survivors: {} });
    const apart = count("apart", 3);
    expect(mutationScore([sum], [...parts, apart]).mutants).toBe(54);
  });
});

describe("mutationScore, of the kinds whose arithmetic is not a sum", () => {
  it("catches what no count gives, and leaves what another count gives", () => {
    const mean: Check = { id: "mean", kind: "grim", value: "mean", n: "n", scale: "mean" };
    const found = mutationScore([mean], [rounded("mean", 5.21, 0.01), count("n", 28)]);
    expect(found.mutants).toBe(45);
    // Every whole number before the point, and 5.11, 5.61, 5.71, 5.25 and 5.29, are means of 28 as well.
    expect(found.survivors["mean"]).toBe(14);
  });

  it("catches nothing where a check has no power", () => {
    const share: Check = { id: "share", kind: "grim", value: "share", n: "n" };
    expect(mutationScore([share], [rounded("share", 8.4, 0.1), count("n", 9999)]).caught).toBe(0);
  });

  it("works through every kind", () => {
    const quantities = [
      count("a", 100),
      count("b", 200),
      rounded("share", 50, 0.1),
      rounded("ratio", 0.5, 0.1),
    ];
    const checks: readonly Check[] = [
      { id: "ratio", kind: "ratio-of", part: "a", whole: "b", ratio: "ratio" },
      { id: "change", kind: "change", from: "a", to: "b", by: "a-again", as: "difference" },
      { id: "order", kind: "order", rows: ["a", "b"], direction: "rising" },
      { id: "limit", kind: "amount-over-events", amount: "b", events: "a", least: "ratio" },
      { id: "n", kind: "implied-denominator", shares: [{ count: "a", percent: "share" }], n: "b" },
      { id: "all", kind: "shares-make-100", parts: ["share", "rest"] },
    ];
    const found = mutationScore(checks, [...quantities, count("a-again", 100), rounded("rest", 50, 0.1)]);
    expect(found).toMatchObject({ caught: found.mutants, survivors: {} });
  });
});
