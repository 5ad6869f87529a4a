import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { PercentageOfCount } from "./percentage-of-count.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, rounded } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { asPrinted, asRow, type Print, truth, verdictByTrial, withOneMisprint } from "./rounding-fixture.ts";
import { isFit } from "./verdict.ts";

const check: PercentageOfCount = {
  id: "share",
  kind: "percentage-of-count",
  counts: ["count"],
  n: "n",
  percent: "percent",
};

function verdict(counted: number, n: number, percent: Quantity) {
  return evaluate(check, lookupIn(count("count", counted), count("n", n), percent), "read").verdict;
}

describe("percentage-of-count", () => {
  it.each([
    [16, 8.4, "consistent"],
    [67, 35.2, "off-by-less-than-one"],
    [44, 32.2, "not-consistent"],
  ])("%d of 190 against %d %%: %s", (counted, percent, expected) => {
    expect(verdict(counted, 190, rounded("percent", percent, 0.1))).toBe(expected);
  });

  it("143 of 190 is over 75 %, 142 is not", () => {
    const over75 = rounded("percent", 75, 1, { relation: ">" });
    expect(verdict(143, 190, over75)).toBe("consistent");
    expect(verdict(142, 190, over75)).toBe("not-consistent");
  });

  it("adds several counts", () => {
    const rows = lookupIn(count("a", 73), count("b", 81), count("n", 190), rounded("percent", 81.1, 0.1));
    expect(evaluate({ ...check, counts: ["a", "b"] }, rows, "read").verdict).toBe("consistent");
  });

  it("cannot test a share of nobody", () => {
    const rows = lookupIn(count("count", 0), count("n", 0), rounded("percent", 0, 1));
    expect(evaluate(check, rows, "read")).toMatchObject({ reason: "zero-denominator" });
  });

  it("accepts every percentage that was rounded from its count", () => {
    const people = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(people, fc.nat(1_000_000), fc.integer({ min: 0, max: 4 }), (n, drawn, digits) => {
        const counted = drawn % (n + 1);
        const percent = Number(((100 * counted) / n).toFixed(digits));
        expect(verdict(counted, n, rounded("percent", percent, 10 ** -digits))).toBe("consistent");
      }),
    );
  });

  it("accepts a percentage of rounded counts, and finds a changed digit wherever no roundings give it", () => {
    const judged = (prints: readonly Print[], decimals: number) => {
      const [percent, ...others] = prints.map((print, at) =>
        asRow(["percent", "n", "a", "b"][at] ?? "", print, at === 0 ? decimals : 0),
      );
      const rows = [percent, ...others].filter((row) => row !== undefined);
      return evaluate({ ...check, counts: ["a", "b"] }, lookupIn(...rows), "read").verdict;
    };
    const numbers = fc.tuple(truth(20, 3000, 1, 10), truth(0, 3000, 1, 10), truth(0, 3000, 1));
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 3 }),
        misprintInOne,
        ([rest, a, b], decimals, change) => {
          const scale = 100 * 10 ** decimals;
          const n = { truth: rest.truth + a.truth + b.truth, step: rest.step };
          const percent = { truth: (scale * (a.truth + b.truth)) / n.truth, step: 10 };
          const prints = [percent, n, a, b].map(asPrinted);
          expect(isFit(judged(prints, decimals))).toBe(true);
          const changed = withOneMisprint(prints, change);
          const [goal = asPrinted(percent), ...others] = changed;
          const expected = verdictByTrial(goal, others, (people = 0, first = 0, second = 0) => [
            scale * (first + second),
            people,
          ]);
          expect(judged(changed, decimals)).toBe(expected);
        },
      ),
    );
  });
});
