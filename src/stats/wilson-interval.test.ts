import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

// R 4.2.2, options(digits = 17): prop.test(count, n, conf.level = level, correct = FALSE)$conf.int
const fromR: readonly (readonly [number, number, number, number, number])[] = [
  [83, 190, 0.95, 0.36825894495223971, 0.50792853245319858],
  [7, 190, 0.95, 0.017958892122649724, 0.074082608850564183],
  [0, 190, 0.95, 0, 0.019817529459719572],
  [190, 190, 0.95, 0.98018247054028029, 1],
  [0, 1, 0.95, 0, 0.79345068562276255],
  [1, 1, 0.95, 0.2065493143772375, 1],
  [83, 190, 0.8, 0.39146379738113196, 0.48330293897744914],
  [83, 190, 0.9, 0.37895189611279484, 0.49650576032085592],
  [83, 190, 0.99, 0.34783867726379925, 0.53010770755976133],
];

const countOfN = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe("wilsonInterval", () => {
  it.each(fromR)(
    "of %d of %d at level %d agrees with R's prop.test to 14 decimals",
    (count, n, level, low, high) => {
      const interval = wilsonInterval(count, n, level);
      expect(interval.low).toBeCloseTo(low, 14);
      expect(interval.high).toBeCloseTo(high, 14);
    },
  );

  it("has a level of 95 % unless told", () => {
    expect(wilsonInterval(83, 190)).toEqual(wilsonInterval(83, 190, 0.95));
  });

  it("holds the share, stays in 0..1, and touches an end only with all or none", () => {
    fc.assert(
      fc.property(countOfN, fc.constantFrom(0.5, 0.9, 0.95, 0.999), ([count, n], level) => {
        const { low, high } = wilsonInterval(count, n, level);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        expect(high).toBeLessThanOrEqual(1);
        expect(low === 0).toBe(count === 0);
        expect(high === 1).toBe(count === n);
      }),
    );
  });

  it("is exact at both ends for every n to 1000", () => {
    for (let n = 1; n <= 1000; n += 1) {
      expect(wilsonInterval(0, n).low).toBe(0);
      expect(wilsonInterval(n, n).high).toBe(1);
    }
  });

  it("mirrors when the property is counted the other way round", () => {
    fc.assert(
      fc.property(countOfN, ([count, n]) => {
        expect(wilsonInterval(count, n).low).toBeCloseTo(1 - wilsonInterval(n - count, n).high, 12);
      }),
    );
  });

  it.each([0, NaN, -1, 1.5, Infinity])("throws for n = %d, with the value and what to do", (n) => {
    expect(() => wilsonInterval(0, n)).toThrow(RangeError);
    expect(() => wilsonInterval(0, n)).toThrow(new RegExp(`n is ${n}, .*; pass the whole number of answers`));
  });

  it.each([-1, 191, 0.437, NaN])(
    "throws for a count of %d in 190, with the value and what to do",
    (count) => {
      expect(() => wilsonInterval(count, 190)).toThrow(RangeError);
      expect(() => wilsonInterval(count, 190)).toThrow(new RegExp(`count is ${count}, .* n = 190; pass`));
    },
  );

  it.each([0, 1, 95, NaN])("throws for a level of %d, with the value", (level) => {
    expect(() => wilsonInterval(83, 190, level)).toThrow(RangeError);
    expect(() => wilsonInterval(83, 190, level)).toThrow(`level is ${level}`);
  });
});
