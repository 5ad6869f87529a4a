import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { PerHeadTimesPeople } from "./per-head-times-people.ts";
import { count, lookupIn, range, rounded } from "./quantity-fixture.ts";

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
});
