import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { operand } from "./operand.ts";
import type { Quantity } from "./quantity.ts";
import { count, missing, range, rounded } from "./quantity-fixture.ts";

const as = (quantity: Quantity) => operand(quantity, "read");

function shareOf(target: Quantity, numerator: Quantity, divisor: Quantity) {
  return compare(as(target), { op: "quotient-percent", operands: [as(numerator)], divisor: as(divisor) });
}

describe("compare", () => {
  it("carries what is needed to write the arithmetic out", () => {
    const found = compare(as(count("total", 50)), {
      op: "sum",
      operands: [as(count("a", 40)), as(count("b", 11))],
    });
    expect(found).toMatchObject({
      verdict: "not-consistent",
      computed: 51,
      computedRange: null,
      computedLow: 51,
      computedHigh: 51,
      target: 50,
      against: { id: "total" },
      difference: -1,
      terms: {
        op: "sum",
        operands: [
          { id: "a", value: 40 },
          { id: "b", value: 11 },
        ],
      },
    });
    expect(found).not.toHaveProperty("reason");
  });

  it("reports a computed range apart from its rounding", () => {
    const found = compare(as(count("amount", 200)), {
      op: "product-sum",
      products: [{ perHead: as(range("per-site", 15, 17)), people: as(count("sites", 12)) }],
      per: 1,
    });
    expect(found).toMatchObject({
      verdict: "consistent",
      computed: null,
      computedRange: { low: 180, high: 204 },
      computedLow: 174,
      computedHigh: 210,
      difference: null,
    });
  });

  it.each([
    ["missing", count("p", 10), missing("a"), count("n", 100)],
    ["missing", missing("p"), count("a", 10), count("n", 100, { relation: "≈" })],
    ["approximate", count("p", 10, { relation: "≈" }), count("a", 10), count("n", 100)],
    ["approximate", count("p", 10), count("a", 10), count("n", 100, { relation: "≈" })],
    ["bound", count("p", 10), count("a", 10), count("n", 100, { relation: ">" })],
    ["bound", { ...range("p", 10, 20), relation: ">" }, count("a", 10), count("n", 100)],
    ["zero-denominator", count("p", 10), count("a", 10), count("n", 0)],
    ["zero-denominator", count("p", 10), count("a", 10), rounded("n", 0.4, 1)],
  ] as const)("is not testable: %s", (reason, target, numerator, divisor) => {
    expect(shareOf(target, numerator, divisor)).toMatchObject({ verdict: "not-testable", reason });
  });

  it("still computes what it cannot test", () => {
    const about = count("p", 10, { relation: "≈" });
    expect(shareOf(about, count("a", 12), count("n", 100))).toMatchObject({ computed: 12, difference: -2 });
  });
});
