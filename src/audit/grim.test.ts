import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Grim } from "./grim.ts";
import { inUnits, misprint, unitOf, withMisprint } from "./misprint-fixture.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, missing, range, rounded } from "./quantity-fixture.ts";

const check: Grim = { id: "mean", kind: "grim", value: "value", n: "n", scale: "mean" };

/** What GRIM says of a value printed with so many decimals. */
function judged(value: string, n: number, changes: Partial<Grim> = {}) {
  const decimals = value.split(".")[1]?.length ?? 0;
  const rows = lookupIn(rounded("value", Number(value), unitOf(decimals)), count("n", n));
  return evaluate({ ...check, ...changes }, rows, "read");
}

/** As GRIM has it: what it has no power to refuse is consistent. */
function isConsistent(value: string, n: number, changes: Partial<Grim> = {}): boolean {
  const { verdict, reason } = judged(value, n, changes);
  return verdict === "consistent" || reason === "no-power";
}

describe("grim, on published cases", () => {
  // Brown & Heathers (2017), the mean of 28 people; also the example of R's scrutiny: grim("5.19", 28), grim("5.19", 32).
  it("5.19 is no mean of 28 whole numbers, 5.18 and 5.21 are; of 32 it is", () => {
    expect(judged("5.19", 28)).toMatchObject({ verdict: "not-consistent", computed: 145 / 28 });
    expect(judged("5.19", 28).power).toBeCloseTo(0.72);
    expect(isConsistent("5.18", 28)).toBe(true);
    expect(isConsistent("5.21", 28)).toBe(true);
    expect(isConsistent("5.19", 32)).toBe(true);
  });

  // scrutiny, vignette "GRIM": grim("5.27", n = 43) is FALSE.
  it("5.27 is no mean of 43", () => expect(isConsistent("5.27", 43)).toBe(false));

  // scrutiny: grim(seq_endpoint(5.19, 5.3), 28).
  it("5.19 to 5.30 of 28", () => {
    const found = Array.from({ length: 12 }, (_, at) => isConsistent((5.19 + at / 100).toFixed(2), 28));
    expect(found.map(Number).join("")).toBe("001000100010");
  });

  // scrutiny: grim_map(pigs1).
  it.each([
    ["7.22", 32, true],
    ["4.74", 25, false],
    ["5.23", 29, false],
    ["2.57", 24, false],
    ["6.77", 27, false],
    ["2.68", 28, true],
    ["7.01", 29, false],
    ["7.38", 26, true],
    ["3.14", 27, false],
    ["6.89", 31, false],
    ["5.00", 25, true],
    ["0.24", 28, false],
  ])("the mean %s of %d: %s", (value, n, expected) => expect(isConsistent(value, n)).toBe(expected));

  // scrutiny: the same means with n = 40, where a tie is rounded up or down.
  it("takes a tie either way", () => {
    const means = "7.22 4.74 5.23 2.57 6.77 2.68 7.01 7.38 3.14 6.89 5.00 0.24".split(" ");
    expect(means.map((mean) => Number(isConsistent(mean, 40))).join("")).toBe("101111010010");
  });

  // scrutiny, vignette "GRIM": means of a three-item scale from 40 people; half of them fail with one item.
  it.each(["5.90", "5.71", "3.50", "3.82", "4.61", "5.24"])("%s of 3 items × 40 people", (value) => {
    expect(isConsistent(value, 40, { items: 3 })).toBe(true);
  });

  // scrutiny: grim(seq_endpoint(0.150, 0.159), 120, items = 3) and grim(seq_endpoint(0.80, 0.89), 28, items = 2).
  it("proportions of several items", () => {
    const of = (from: number, decimals: number, n: number, items: number) =>
      Array.from({ length: 10 }, (_, at) => (from + at * unitOf(decimals)).toFixed(decimals))
        .map((value) => Number(isConsistent(value, n, { items })))
        .join("");
    expect(of(0.15, 3, 120, 3)).toBe("1001001010");
    expect(of(0.8, 2, 28, 2)).toBe("1010101111");
  });

  // scrutiny: grim(seq_endpoint(6, 16), 50, percent = TRUE).
  it("whole percentages of 50 are even", () => {
    const found = Array.from({ length: 11 }, (_, at) =>
      isConsistent(String(6 + at), 50, { scale: "percent" }),
    );
    expect(found.map(Number).join("")).toBe("10101010101");
  });

  // Bauer & Francis (2021), after scrutiny's grim_map_total_n(): 40 people in two groups.
  it("5.3 and 4.71 cannot both be means of 20, but of 23 and 17", () => {
    expect([isConsistent("5.3", 20), isConsistent("4.71", 20)]).toEqual([true, false]);
    expect([isConsistent("5.3", 23), isConsistent("4.71", 17)]).toEqual([true, true]);
  });
});

describe("grim", () => {
  it("35.2 % of 190 is nobody's share, but cut off it is that of 67", () => {
    const found = judged("35.2", 190, { scale: "percent" });
    expect(found).toMatchObject({ verdict: "off-by-less-than-one", terms: { count: 67 } });
    expect(found.power).toBeCloseTo(0.81);
  });

  it("has nothing to test where every value is some count's", () => {
    const found = judged("8.4", 1000, { scale: "percent" });
    expect(found).toMatchObject({ verdict: "not-testable", reason: "no-power", power: 0 });
    expect(judged("8.4", 190, { scale: "percent", items: 6 })).toMatchObject({ reason: "no-power" });
  });

  it("knows no share above all", () => {
    expect(judged("105", 20, { scale: "percent" }).verdict).toBe("not-consistent");
  });

  it("lets a rounded n be any that rounds to it", () => {
    const rows = (n: number) => lookupIn(rounded("value", 5.19, 0.01), rounded("n", n, 2));
    expect(evaluate(check, rows(28), "read").verdict).toBe("consistent");
    const wide = lookupIn(rounded("value", 5.19, 0.01), rounded("n", 60, 20));
    expect(evaluate(check, wide, "read").reason).toBe("no-power");
  });

  it("refuses what none of the n that rounding allows can give, of which several give much the same", () => {
    const rows = lookupIn(rounded("value", 0.4, 0.1), rounded("n", 100, 10));
    const found = evaluate({ ...check, scale: "percent" }, rows, "read");
    expect(found.verdict).toBe("not-consistent");
    expect(found.power).toBeCloseTo(0.286, 10);
  });

  it("says at once that millions of n give any value", () => {
    const percentage: Grim = { ...check, scale: "percent" };
    const many = (digits: number) =>
      evaluate(percentage, lookupIn(rounded("value", 4.2, unitOf(digits)), rounded("n", 1.3e8, 1e7)), "read");
    expect(many(1)).toMatchObject({ reason: "no-power", power: 0 });
    const start = process.cpuUsage().user;
    expect(many(14)).toMatchObject({ reason: "no-power", power: 0 });
    expect(process.cpuUsage(undefined).user - start).toBeLessThan(1e6);
  });

  it("says why nothing can be tested", () => {
    const reasonOf = (value: Quantity, n = count("n", 28)) =>
      evaluate(check, lookupIn(value, n), "read").reason;
    const mean = rounded("value", 5.19, 0.01);
    expect(reasonOf(missing("value"))).toBe("missing");
    expect(reasonOf({ ...mean, relation: "≈" })).toBe("approximate");
    expect(reasonOf({ ...mean, relation: ">" })).toBe("bound");
    expect(reasonOf(range("value", 5, 6))).toBe("range");
    expect(reasonOf(mean, count("n", 0))).toBe("zero-denominator");
  });

  it("accepts every rounded mean, and of the values with one digit changed just those that a count gives", () => {
    const sample = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(sample, fc.nat(9999), misprint, (n, total, change) => {
        const units = Math.round((100 * total) / n);
        const written = (printed: number) => inUnits(printed, 2).toFixed(2);
        expect(isConsistent(written(units), n)).toBe(true);
        const changed = withMisprint(units, change);
        // In whole numbers: some count is at most half a unit away.
        const isGiven = Array.from({ length: 3 }, (_, at) => Math.floor((changed * n) / 100) - 1 + at).some(
          (whole) => 2 * Math.abs(100 * whole - changed * n) <= n,
        );
        expect(isConsistent(written(changed), n)).toBe(isGiven);
      }),
    );
  });
});
