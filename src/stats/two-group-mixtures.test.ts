import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoGroupMixtures } from "./two-group-mixtures.ts";

// R 4.2.2, options(digits = 17): lo <- P / (P + OR * (1 - P)); p0 <- seq(min(lo, P), max(lo, P), length.out = 1e6 + 1)
// p1 <- OR * p0 / (1 - p0 + OR * p0); c(range(p0), range(p1), range(p1 - p0), range(p1 / p0))
const fromR: readonly { share: number; oddsRatio: number; ends: readonly number[] }[] = [
  {
    share: 0.66,
    oddsRatio: 2.288,
    ends: [
      0.45899632802937584, 0.66, 0.66, 0.81622416327942582, 0.15622416327942579, 0.20100367197062419,
      1.2367032776960996, 1.43792,
    ],
  },
  {
    share: 0.66,
    oddsRatio: 0.753,
    ends: [
      0.66, 0.72050828584528726, 0.59377762909507992, 0.66, -0.066222370904920114, -0.060508285845287224,
      0.89966307438648463, 0.91602,
    ],
  },
  {
    // The widest gap lies between the ends: 13.7 % without, 86.3 % with.
    share: 0.5,
    oddsRatio: 40,
    ends: [
      0.024390243902439025, 0.5, 0.5, 0.97560975609756097, 0.47560975609756097, 0.72694588100833701,
      1.9512195121951219, 20.5,
    ],
  },
];

const anyShare = fc.integer({ min: 1, max: 999 }).map((k) => k / 1000);
const anyRatio = fc.integer({ min: -300, max: 300 }).map((k) => Math.exp(k / 100));

describe("twoGroupMixtures", () => {
  it.each(fromR)("of $share and an odds ratio of $oddsRatio agrees with R", ({ share, oddsRatio, ends }) => {
    const { without, with: having, gap, ratio } = twoGroupMixtures(share, oddsRatio);
    const found = [without, having, gap, ratio].flatMap(({ low, high }) => [low, high]);
    found.forEach((end, i) => expect(end).toBeCloseTo(ends[i] ?? NaN, 9));
  });

  it("leaves nothing open where there is no association", () => {
    expect(twoGroupMixtures(0.66, 1)).toEqual({
      without: { low: 0.66, high: 0.66 },
      with: { low: 0.66, high: 0.66 },
      gap: { low: 0, high: 0 },
      ratio: { low: 1, high: 1 },
    });
  });

  it("holds every mix: any size of the groups that gives the share lies within the ends", () => {
    fc.assert(
      fc.property(anyShare, anyRatio, fc.integer({ min: 0, max: 1000 }), (share, oddsRatio, k) => {
        const found = twoGroupMixtures(share, oddsRatio);
        const without = found.without.low + (k / 1000) * (found.without.high - found.without.low);
        const having = (oddsRatio * without) / (1 - without + oddsRatio * without);
        for (const [value, { low, high }] of [
          [having, found.with],
          [having - without, found.gap],
          [having / without, found.ratio],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(low - 1e-12);
          expect(value).toBeLessThanOrEqual(high + 1e-12 * Math.max(1, high));
        }
      }),
    );
  });

  it("mirrors when the groups change places", () => {
    fc.assert(
      fc.property(anyShare, anyRatio, (share, oddsRatio) => {
        const one = twoGroupMixtures(share, oddsRatio);
        const other = twoGroupMixtures(share, 1 / oddsRatio);
        expect(other.without.low).toBeCloseTo(one.with.low, 9);
        expect(other.gap.low).toBeCloseTo(-one.gap.high, 9);
      }),
    );
  });

  it.each([0, 1, 66, NaN])("throws for a share of %d, with the value and what to do", (share) => {
    expect(() => twoGroupMixtures(share, 2)).toThrow(RangeError);
    expect(() => twoGroupMixtures(share, 2)).toThrow(new RegExp(`the share is ${share}, .*pass 0.66`));
  });

  it.each([0, -1, NaN, Infinity])("throws for an odds ratio of %d, with the value", (oddsRatio) => {
    expect(() => twoGroupMixtures(0.66, oddsRatio)).toThrow(RangeError);
    expect(() => twoGroupMixtures(0.66, oddsRatio)).toThrow(`the odds ratio is ${oddsRatio}`);
  });
});
