import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { PerHeadTimesPeople } from "./per-head-times-people.ts";
import { count, lookupIn, range, rounded } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { asPrinted, asRow, type Print, truth, verdictByTrial, withOneMisprint } from "./rounding-fixture.ts";
import { isFit } from "./verdict.ts";

const one: PerHeadTimesPeople = {
  id: "fund",
  kind: "per-head-times-people",
  terms: [{ perHead: "rate", people: "people" }],
  amount: "amount",
};
const two: PerHeadTimesPeople = {
  ...one,
  terms: [
    { perHead: "resident-rate", people: "residents" },
    { perHead: "worker-rate", people: "workers" },
  ],
  slip: true,
};
const people = [count("residents", 919_288), count("workers", 30_633)];

describe("per-head-times-people", () => {
  it("188 × 949,921 is ten times the printed 17,841,000, within 1 %", () => {
    const amount = rounded("amount", 17_841_000, 10_000, { read: 178_410_000 });
    const rows = lookupIn(rounded("rate", 188, 1), count("people", 949_921), amount);
    const asPrinted = evaluate({ ...one, slip: true }, rows, "printed");
    const asRead = evaluate({ ...one, slip: true }, rows, "read");
    expect(asPrinted).toMatchObject({ verdict: "not-consistent", decimalSlip: { power: 1 } });
    expect(asRead).toMatchObject({ verdict: "consistent-with-rounding", decimalSlip: { power: 1 } });
    expect(asRead.decimalSlip?.deviation).toBeCloseTo(-0.001, 4);
    expect(evaluate(one, rows, "read")).not.toHaveProperty("decimalSlip");
  });

  it("340 × 919,288 + 430 × 30,633 is ten times the printed 32,284,000, within 1 %", () => {
    const rates = [rounded("resident-rate", 340, 1), rounded("worker-rate", 430, 1)];
    const found = evaluate(two, lookupIn(...rates, ...people, rounded("amount", 32_284_000, 1000)), "read");
    expect(found).toMatchObject({ verdict: "not-consistent", computed: 325_730_110 });
    expect(found.decimalSlip?.power).toBe(1);
    expect(found.decimalSlip?.deviation).toBeCloseTo(-0.0089, 4);
  });

  it("60 × 919,288 + 150 × 30,633 is not 56,839,300, nor any power of ten of it", () => {
    const rates = [rounded("resident-rate", 60, 1), rounded("worker-rate", 150, 1)];
    const found = evaluate(two, lookupIn(...rates, ...people, rounded("amount", 56_839_300, 100)), "read");
    expect(found).toMatchObject({ verdict: "not-consistent", decimalSlip: { power: null } });
  });

  it("15–17 a site on 12 sites fits what lies from 180 to 204", () => {
    const verdict = (amount: number) =>
      evaluate(one, lookupIn(range("rate", 15, 17), count("people", 12), count("amount", amount)), "read")
        .verdict;
    expect(verdict(180)).toBe("consistent");
    expect(verdict(204)).toBe("consistent");
    expect(verdict(208)).toBe("consistent-with-rounding");
    expect(verdict(300)).toBe("not-consistent");
  });

  it("1–2 per 10,000 of 949,921 people is 95–190", () => {
    const rows = lookupIn(range("rate", 1, 2), count("people", 949_921), range("amount", 95, 190));
    const found = evaluate({ ...one, per: 10_000, slip: true }, rows, "read");
    expect(found).toMatchObject({ verdict: "consistent", computed: null, terms: { per: 10_000 } });
    expect(found).not.toHaveProperty("decimalSlip");
  });

  it("accepts every amount as it is printed, and finds a changed digit wherever no roundings give it", () => {
    const ids = ["amount", "resident-rate", "residents", "worker-rate", "workers"];
    const decimals = [2, 2, 0, 2, 0];
    const judged = (prints: readonly Print[], per: number) => {
      const rows = prints.map((print, at) => asRow(ids[at] ?? "", print, decimals[at]));
      return evaluate({ ...two, per }, lookupIn(...rows), "read").verdict;
    };
    const [rate, heads] = [truth(0, 999, 1, 10), truth(0, 999, 1, 4)];
    const numbers = fc.tuple(rate, heads, rate, heads);
    fc.assert(
      fc.property(numbers, fc.constantFrom(1, 10, 1000), misprintInOne, (drawn, per, change) => {
        const [first, residents, second, workers] = drawn;
        const amount = (first.truth * residents.truth + second.truth * workers.truth) / per;
        const prints = [{ truth: amount, step: 100 }, ...drawn].map(asPrinted);
        expect(isFit(judged(prints, per))).toBe(true);
        const changed = withOneMisprint(prints, change);
        const [goal = asPrinted(first), ...others] = changed;
        const expected = verdictByTrial(goal, others, (a = 0, people = 0, b = 0, more = 0) => [
          a * people + b * more,
          per,
        ]);
        expect(judged(changed, per)).toBe(expected);
      }),
    );
  });
});
