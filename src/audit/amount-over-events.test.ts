import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AmountOverEvents } from "./amount-over-events.ts";
import { evaluate } from "./evaluate.ts";
import { parseChecks } from "./parse-checks.ts";
import { count, lookupIn, range, rounded } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { type Print, withOneMisprint } from "./rounding-fixture.ts";

const check: AmountOverEvents = {
  id: "visit",
  kind: "amount-over-events",
  amount: "amount",
  events: "events",
};
const outpatient = [rounded("amount", 39_020_000, 10_000), rounded("events", 496_000, 1000)];
const inpatient = [rounded("amount", 19_387_700, 100), rounded("events", 108_000, 1000)];

describe("amount-over-events", () => {
  it("78.67 yuan a visit is more than the quota of 60 for a year", () => {
    const found = evaluate(
      { ...check, most: "quota" },
      lookupIn(...outpatient, rounded("quota", 60, 1)),
      "read",
    );
    expect(found).toMatchObject({ verdict: "not-consistent", limit: "most", target: 60 });
    expect(found.computed).toBeCloseTo(78.67, 2);
  });

  it("is not testable where earlier years' quotas may have been used too, and still tells the amount", () => {
    const rows = lookupIn(...outpatient, rounded("quota", 60, 1), rounded("wide", 80, 1));
    const found = evaluate({ ...check, most: "quota", carried: true }, rows, "read");
    expect(found).toMatchObject({ verdict: "not-testable", reason: "carried-over", target: 60 });
    expect(found.computed).toBeCloseTo(78.67, 2);
    expect(evaluate({ ...check, most: "wide", carried: true }, rows, "read").verdict).toBe("consistent");
  });

  it("180 yuan a stay is above a deductible of 100 and below one of 200", () => {
    const verdict = (deductible: number) =>
      evaluate({ ...check, least: "least" }, lookupIn(...inpatient, rounded("least", deductible, 1)), "read")
        .verdict;
    expect(verdict(100)).toBe("consistent");
    expect(verdict(179)).toBe("consistent");
    expect(verdict(180)).toBe("consistent-with-rounding");
    expect(verdict(200)).toBe("not-consistent");
  });

  it("the worse of two limits decides", () => {
    const limits = [rounded("least", 100, 1), rounded("most", 150, 1)];
    const found = evaluate(
      { ...check, least: "least", most: "most" },
      lookupIn(...inpatient, ...limits),
      "read",
    );
    expect(found).toMatchObject({ verdict: "not-consistent", limit: "most" });
    expect(found.comparisons).toHaveLength(2);
  });

  it("of a range of limits the end that allows more counts", () => {
    const between = (limit: "least" | "most", low: number, high: number) =>
      evaluate({ ...check, [limit]: "limit" }, lookupIn(...inpatient, range("limit", low, high)), "read")
        .verdict;
    expect(between("least", 100, 300)).toBe("consistent");
    expect(between("least", 200, 300)).toBe("not-consistent");
    expect(between("most", 100, 300)).toBe("consistent");
    expect(between("most", 50, 100)).toBe("not-consistent");
  });

  it("takes a bound that limits on its own side only", () => {
    const withLimit = (relation: ">" | "<") =>
      evaluate({ ...check, least: "l" }, lookupIn(...inpatient, rounded("l", 100, 1, { relation })), "read");
    expect(withLimit(">").verdict).toBe("consistent");
    expect(withLimit("<").reason).toBe("bound");
  });

  it("counts so many events as one", () => {
    const rows = lookupIn(...inpatient, rounded("most", 1800, 1));
    expect(evaluate({ ...check, per: 10, most: "most" }, rows, "read").verdict).toBe("consistent");
  });

  it("is refused without a limit", () => {
    expect(() => parseChecks({ checks: [check] }, "checks.yaml")).toThrow('add "least", "most" or both');
  });

  it("accepts what lies between the limits, and finds a digit changed in any number wherever it leads out of them", () => {
    const ids = ["amount", "events", "least", "most"];
    const verdict = (prints: readonly Print[]) =>
      evaluate(
        { ...check, least: "least", most: "most" },
        lookupIn(...prints.map(({ units }, at) => count(ids[at] ?? "", units))),
        "read",
      ).verdict;
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(number, number, fc.tuple(number, number), misprintInOne, (mean, events, limits, change) => {
        const [least, most] = [Math.min(mean, ...limits), Math.max(mean, ...limits)];
        const prints = [mean * events, events, least, most].map((units) => ({ units, step: 1 }));
        expect(verdict(prints)).toBe("consistent");
        const changed = withOneMisprint(prints, change);
        const [amount = 0, visits = 0, low = 0, high = 0] = changed.map(({ units }) => units);
        const isBetween = amount >= low * visits && amount <= high * visits;
        expect(verdict(changed) === "consistent").toBe(visits > 0 && isBetween);
      }),
    );
  });
});
