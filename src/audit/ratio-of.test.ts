import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { count, lookupIn, rounded } from "./quantity-fixture.ts";
import type { RatioOf } from "./ratio-of.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { asPrinted, asRow, type Print, truth, verdictByTrial, withOneMisprint } from "./rounding-fixture.ts";
import { isFit } from "./verdict.ts";

const check: RatioOf = { id: "ratio", kind: "ratio-of", part: "part", whole: "whole", ratio: "ratio" };

describe("ratio-of", () => {
  it("39.02 million over 496,000 visits is 78.67 a visit, both rounded", () => {
    const amounts = [rounded("part", 39_020_000, 10_000), rounded("whole", 496_000, 1000)];
    const verdict = (ratio: number, unit: number) =>
      evaluate(check, lookupIn(...amounts, rounded("ratio", ratio, unit)), "read").verdict;
    expect(verdict(78.67, 0.01)).toBe("consistent");
    expect(verdict(78.7, 0.1)).toBe("consistent");
    expect(verdict(78.72, 0.01)).toBe("consistent-with-rounding");
    expect(verdict(78.8, 0.01)).toBe("not-consistent");
  });

  it("takes a percentage that may pass 100, and a bound", () => {
    const rows = lookupIn(count("part", 300), count("whole", 200), rounded("ratio", 150, 1));
    expect(evaluate({ ...check, percent: true }, rows, "read")).toMatchObject({ verdict: "consistent" });
    const twice = rounded("ratio", 2, 1, { relation: "<" });
    const bound = lookupIn(count("part", 300), count("whole", 200), twice);
    expect(evaluate(check, bound, "read").verdict).toBe("consistent");
  });

  it("cannot divide by nothing", () => {
    const rows = lookupIn(count("part", 3), count("whole", 0), rounded("ratio", 1, 1));
    expect(evaluate(check, rows, "read").reason).toBe("zero-denominator");
  });

  it("accepts every rounded ratio, and finds a digit changed in any of the three wherever no roundings give it", () => {
    const ids = ["ratio", "part", "whole"];
    const judged = (prints: readonly Print[], percent: boolean) => {
      const rows = prints.map((print, at) => asRow(ids[at] ?? "", print, at === 0 ? 3 : 0));
      return evaluate({ ...check, percent }, lookupIn(...rows), "read").verdict;
    };
    const numbers = fc.tuple(truth(1, 9999, 1, 10), truth(10, 9999, 1, 10));
    fc.assert(
      fc.property(numbers, fc.boolean(), misprintInOne, ([part, whole], percent, change) => {
        const scale = percent ? 100_000 : 1000;
        const ratio = { truth: (scale * part.truth) / whole.truth, step: 10 };
        const prints = [ratio, part, whole].map(asPrinted);
        expect(isFit(judged(prints, percent))).toBe(true);
        const changed = withOneMisprint(prints, change);
        const [goal = asPrinted(ratio), ...both] = changed;
        const expected = verdictByTrial(goal, both, (some = 0, all = 0) => [scale * some, all]);
        expect(judged(changed, percent)).toBe(expected);
      }),
    );
  });
});
