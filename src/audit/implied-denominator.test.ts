import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { ImpliedDenominator } from "./implied-denominator.ts";
import { inUnits, misprint, withMisprint } from "./misprint-fixture.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, missing, range, rounded } from "./quantity-fixture.ts";

/** Counts with their percentages, in tenths of a per cent, and a printed n where one is given. */
function judged(pairs: readonly (readonly [number, number])[], printed?: Quantity) {
  const rows = pairs.flatMap(([counted, tenths], at) => [
    count(`c${at}`, counted),
    rounded(`p${at}`, inUnits(tenths, 1), 0.1),
  ]);
  const check: ImpliedDenominator = {
    id: "n",
    kind: "implied-denominator",
    shares: pairs.map((_, at) => ({ count: `c${at}`, percent: `p${at}` })),
    ...(printed === undefined ? {} : { n: "n" }),
  };
  return evaluate(check, lookupIn(...rows, ...(printed === undefined ? [] : [printed])), "read");
}

/** Whether the count of n, rounded to tenths of a per cent either way at a tie, is the percentage. */
const isShare = (counted: number, tenths: number, n: number) =>
  2 * Math.abs(1000 * counted - tenths * n) <= n;

describe("implied-denominator", () => {
  it("16 of 8.4 %, 73 of 38.4 % and 67 of 35.3 % have one n in common", () => {
    const found = judged([
      [16, 84],
      [73, 384],
      [67, 353],
    ]);
    expect(found).toMatchObject({
      verdict: "consistent",
      computed: 190,
      terms: {
        shares: [
          { least: 190, most: 191 },
          { least: 190, most: 190 },
          { least: 190, most: 190 },
        ],
      },
    });
  });

  it("holds the printed n against it", () => {
    const pairs = [
      [16, 84],
      [73, 384],
    ] as const;
    expect(judged(pairs, count("n", 190)).verdict).toBe("consistent");
    expect(judged(pairs, count("n", 196))).toMatchObject({
      verdict: "not-consistent",
      computed: 190,
      difference: 6,
    });
    expect(judged(pairs, rounded("n", 200, 100)).verdict).toBe("consistent");
    expect(judged(pairs, count("n", 180, { relation: ">" })).verdict).toBe("consistent");
    expect(judged(pairs, count("n", 190, { relation: ">" })).verdict).toBe("not-consistent");
    expect(judged(pairs, count("n", 150, { relation: "<" })).verdict).toBe("not-consistent");
  });

  it("sets apart percentages whose digits were cut off: 67 of 190 is 35.26 %", () => {
    const pairs = [
      [16, 84],
      [67, 352],
    ] as const;
    expect(judged(pairs, count("n", 190)).verdict).toBe("off-by-less-than-one");
  });

  it("finds that two percentages are of different samples", () => {
    const found = judged([
      [16, 84],
      [44, 322],
    ]);
    expect(found).toMatchObject({ verdict: "not-consistent", computed: null, computedRange: null });
  });

  it("asks of one pair what GRIM asks: 5 is 8.4 % of no whole number", () => {
    expect(judged([[5, 84]]).verdict).not.toBe("consistent");
    expect(judged([[5, 85]]).verdict).toBe("consistent");
  });

  it("has no power where everything would pass", () => {
    expect(judged([[500, 84]]).reason).toBe("no-power");
    expect(judged([[0, 0]], count("n", 190)).reason).toBe("no-power");
    expect(judged([[500, 84]], count("n", 5950)).verdict).toBe("consistent");
  });

  it("nobody is not 8.4 % of anyone", () => {
    expect(judged([[0, 84]], count("n", 190)).verdict).toBe("not-consistent");
  });

  it("says why nothing can be tested", () => {
    const check = { id: "n", kind: "implied-denominator", shares: [{ count: "c", percent: "p" }] } as const;
    const reasonOf = (percent: Quantity) => evaluate(check, lookupIn(count("c", 5), percent), "read").reason;
    expect(reasonOf(missing("p"))).toBe("missing");
    expect(reasonOf(rounded("p", 8, 1, { relation: "≈" }))).toBe("approximate");
    expect(reasonOf(rounded("p", 8, 1, { relation: ">" }))).toBe("bound");
    expect(reasonOf(range("p", 8, 9))).toBe("range");
  });

  it("accepts the n that the percentages are of, and a changed n only where rounding lets all be of it", () => {
    const sample = fc.integer({ min: 2, max: 2000 });
    fc.assert(
      fc.property(
        sample,
        fc.array(fc.nat(), { minLength: 2, maxLength: 5 }),
        misprint,
        (n, drawn, change) => {
          const pairs = drawn.map((each): [number, number] => {
            const counted = 1 + (each % n);
            return [counted, Math.round((1000 * counted) / n)];
          });
          expect(judged(pairs).verdict).toBe("consistent");
          expect(judged(pairs, count("n", n)).verdict).toBe("consistent");
          const changed = withMisprint(n, change);
          const all = changed > 0 && pairs.every(([counted, tenths]) => isShare(counted, tenths, changed));
          expect(judged(pairs, count("n", changed)).verdict === "consistent").toBe(all);
        },
      ),
    );
  });

  it("finds a changed digit of a percentage wherever no n is left", () => {
    const sample = fc.integer({ min: 2, max: 300 });
    fc.assert(
      fc.property(sample, fc.tuple(fc.nat(), fc.nat()), misprint, (n, drawn, change) => {
        const counts = drawn.map((each) => 1 + (each % n));
        const [first = 1, second = 1] = counts;
        const tenths = (counted: number) => Math.round((1000 * counted) / n);
        const changed = withMisprint(tenths(first), change);
        fc.pre(changed > 0 && tenths(second) > 0);
        const some = Array.from({ length: 20_000 }, (_, at) => at + 1).some(
          (each) => isShare(first, changed, each) && isShare(second, tenths(second), each),
        );
        const pairs = [[first, changed] as const, [second, tenths(second)] as const];
        expect(judged(pairs).verdict === "consistent").toBe(some);
      }),
      { numRuns: 60 },
    );
  });
});
