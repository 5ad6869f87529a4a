import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { PartsMakeTotal } from "./parts-make-total.ts";
import { count, lookupIn, rounded } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import {
  asPrinted,
  asRow,
  type Print,
  sumOf,
  truth,
  verdictByTrial,
  withOneMisprint,
} from "./rounding-fixture.ts";
import { isFit } from "./verdict.ts";

const check: PartsMakeTotal = { id: "sum", kind: "parts-make-total", parts: ["a", "b"], total: "t" };

describe("parts-make-total", () => {
  it.each([
    [40, 10, 50],
    [280, 60, 340],
    [195_872, 754_049, 949_921],
  ])("%d + %d = %d", (a, b, t) => {
    const found = evaluate(check, lookupIn(count("a", a), count("b", b), count("t", t)), "read");
    expect(found).toMatchObject({ verdict: "consistent", computed: t, difference: 0 });
  });

  it("propagates the rounding of every part", () => {
    const rows = lookupIn(rounded("a", 33.3, 0.1), rounded("b", 66.6, 0.1), rounded("t", 100, 0.1));
    expect(evaluate(check, rows, "read").verdict).toBe("consistent-with-rounding");
  });

  it("judges the printed numbers apart from those read", () => {
    const rows = lookupIn(count("a", 40), count("b", 19, { read: 10 }), count("t", 50));
    expect(evaluate(check, rows, "printed").verdict).toBe("not-consistent");
    expect(evaluate(check, rows, "read").verdict).toBe("consistent");
  });

  it("does not depend on the order of the parts", () => {
    const part = fc.record({ units: fc.nat(1e6), precision: fc.constantFrom(1, 0.1, 0.01) });
    const order = fc
      .array(part, { minLength: 2, maxLength: 8 })
      .chain((parts) =>
        fc.tuple(fc.constant(parts), fc.shuffledSubarray([...parts.keys()], { minLength: parts.length })),
      );
    fc.assert(
      fc.property(order, fc.integer({ min: -50, max: 50 }), ([parts, shuffled], misprint) => {
        const quantities = parts.map(({ units, precision }, at) =>
          rounded(`p${at}`, units * precision, precision),
        );
        const sum = parts.reduce((total, { units, precision }) => total + units * precision, 0);
        const rows = lookupIn(...quantities, rounded("t", Math.round(sum) + misprint / 10, 1));
        const verdict = (order: number[]) =>
          evaluate({ ...check, parts: order.map((at) => `p${at}`) }, rows, "read").verdict;
        expect(verdict(shuffled)).toBe(verdict([...parts.keys()]));
      }),
    );
  });

  it("accepts every sum as it is printed, and finds a changed digit wherever no roundings make the total", () => {
    const judged = (parts: readonly Print[], total: Print) => {
      const rows = parts.map((part, at) => asRow(`p${at}`, part, 2));
      const ids = rows.map(({ id }) => id);
      return evaluate({ ...check, parts: ids }, lookupIn(...rows, asRow("t", total, 2)), "read").verdict;
    };
    const numbers = fc.array(truth(0, 999, 1, 10), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(1, 10), misprintInOne, (drawn, step, change) => {
        const parts = drawn.map(asPrinted);
        const total = asPrinted({ truth: sumOf(drawn.map((part) => part.truth)), step });
        expect(isFit(judged(parts, total))).toBe(true);
        const [goal = total, ...changed] = withOneMisprint([total, ...parts], change);
        const expected = verdictByTrial(goal, changed, (...values) => [sumOf(values), 1]);
        expect(judged(changed, goal)).toBe(expected);
      }),
    );
  });
});
