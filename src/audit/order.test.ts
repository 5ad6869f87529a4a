import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { misprint, withMisprint } from "./misprint-fixture.ts";
import type { Order } from "./order.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, missing, range, rounded } from "./quantity-fixture.ts";

function judged(quantities: readonly Quantity[], changes: Partial<Order> = {}) {
  const rows = quantities.map(({ id }) => id);
  const check: Order = { id: "grades", kind: "order", rows, direction: "rising", ...changes };
  return evaluate(check, lookupIn(...quantities), "read");
}

const percents = (...values: readonly number[]) => values.map((value, at) => rounded(`p${at}`, value, 1));

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

  it("accepts what is sorted, and finds a changed digit wherever it breaks the order", () => {
    const numbers = fc.array(fc.nat(9999), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(numbers, fc.nat(), misprint, (drawn, which, change) => {
        const sorted = [...drawn].sort((a, b) => a - b);
        const place = which % sorted.length;
        const changed = sorted.map((each, at) => (at === place ? withMisprint(each, change) : each));
        const counts = (values: readonly number[]) => values.map((value, at) => count(`c${at}`, value));
        expect(judged(counts(sorted)).verdict).toBe("consistent");
        const inOrder = changed.every((each, at) => at === 0 || each >= (changed[at - 1] ?? 0));
        expect(judged(counts(changed)).verdict).toBe(inOrder ? "consistent" : "not-consistent");
      }),
    );
  });
});
