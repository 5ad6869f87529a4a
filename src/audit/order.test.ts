import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Order } from "./order.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, missing, range, rounded } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { asPrinted, asRow, type Print, truth, withOneMisprint, worstOf } from "./rounding-fixture.ts";
import { isFit, type Verdict } from "./verdict.ts";

function judged(quantities: readonly Quantity[], changes: Partial<Order> = {}) {
  const rows = quantities.map(({ id }) => id);
  const check: Order = { id: "grades", kind: "order", rows, direction: "rising", ...changes };
  return evaluate(check, lookupIn(...quantities), "read");
}

const percents = (...values: readonly number[]) => values.map((value, at) => rounded(`p${at}`, value, 1));

/** Whether one number can be at most the other, or below it, each half a step to either side unless it is exact. */
function inOrder(lower: Print, upper: Print, strict: boolean): Verdict {
  const [excess, room] = [lower.units * lower.step - upper.units * upper.step, halfOf(lower) + halfOf(upper)];
  const holds = (value: number): boolean => (strict ? value < 0 : value <= 0);
  if (holds(excess)) return "consistent";
  if (holds(excess - room)) return "consistent-with-rounding";
  const unit = Math.max(lower.step, upper.step);
  return excess > 0 && excess < unit ? "off-by-less-than-one" : "not-consistent";
}

const halfOf = ({ step }: Print): number => (step === 1 ? 0 : step / 2);

describe("order", () => {
  it("the ratio falls from grade to grade: 80, 60, 40 %", () => {
    expect(judged(percents(80, 60, 40), { direction: "falling" }).verdict).toBe("consistent");
    expect(judged(percents(80, 40, 60), { direction: "falling" }).verdict).toBe("not-consistent");
    expect(judged(percents(80, 60, 40)).verdict).toBe("not-consistent");
  });

  it("allows equal neighbours unless strict, and rounding to part them", () => {
    expect(judged(percents(40, 40)).verdict).toBe("consistent");
    expect(judged(percents(40, 40), { strict: true }).verdict).toBe("consistent-with-rounding");
    expect(judged([count("a", 4), count("b", 4)], { strict: true }).verdict).toBe("not-consistent");
    expect(judged(percents(41, 40)).verdict).toBe("consistent-with-rounding");
    expect(judged(percents(42, 40)).verdict).toBe("not-consistent");
    expect(judged([count("a", 1004), rounded("b", 1000, 5)]).verdict).toBe("off-by-less-than-one");
  });

  it("orders ranges at both ends, each with its lower end first", () => {
    expect(judged([range("a", 200, 300), range("b", 200, 400)]).verdict).toBe("consistent");
    expect(judged([range("a", 200, 500), range("b", 300, 400)]).verdict).toBe("not-consistent");
    expect(judged([range("a", 300, 200), range("b", 300, 400)]).verdict).toBe("not-consistent");
    expect(judged([count("a", 350), range("b", 300, 400)]).verdict).toBe("consistent");
    expect(judged([count("a", 450), range("b", 300, 400)]).verdict).toBe("not-consistent");
  });

  it("tests the pairs that can be tested", () => {
    const about = count("b", 2, { relation: "≈" });
    expect(judged([count("a", 1), about]).reason).toBe("approximate");
    expect(judged([count("a", 1), missing("b")]).reason).toBe("missing");
    expect(judged([about, count("a", 3), count("c", 1)]).verdict).toBe("not-consistent");
  });

  it("sets every pair side by side: no roundings let 42, 41 and 40 % rise, though each is a unit from the next", () => {
    expect(judged(percents(42, 41, 40)).verdict).toBe("not-consistent");
    expect(judged(percents(41, 40, 41)).verdict).toBe("consistent-with-rounding");
    const about = rounded("about", 41, 1, { relation: "≈" });
    expect(judged([count("a", 42), about, count("b", 40)]).verdict).toBe("not-consistent");
  });

  it("accepts what is sorted, and finds a changed digit wherever no roundings leave it in order", () => {
    const numbers = fc.array(truth(0, 400, 1, 10, 100), { minLength: 2, maxLength: 5 });
    const orders = fc.constantFrom("rising" as const, "falling" as const);
    fc.assert(
      fc.property(numbers, orders, fc.boolean(), misprintInOne, (drawn, direction, strict, change) => {
        const verdict = (prints: readonly Print[]) =>
          judged(
            prints.map((print, at) => asRow(`r${at}`, print)),
            { direction, strict },
          ).verdict;
        // Strictly, one truth is never the next: each lies one above the one before it.
        const sorted = drawn.map((each) => each.truth).sort((a, b) => a - b);
        const rising = drawn.map(({ step }, at) => asPrinted({ truth: (sorted[at] ?? 0) + at, step }));
        const prints = direction === "rising" ? rising : rising.reverse();
        expect(isFit(verdict(prints))).toBe(true);
        const changed = withOneMisprint(prints, change);
        const pairs = changed.flatMap((a, at) => changed.slice(at + 1).map((b) => [a, b] as const));
        const found = pairs.map(([a, b]) =>
          direction === "rising" ? inOrder(a, b, strict) : inOrder(b, a, strict),
        );
        expect(verdict(changed)).toBe(worstOf(found));
      }),
    );
  });
});
