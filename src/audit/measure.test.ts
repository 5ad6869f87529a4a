import { describe, expect, it } from "vitest";
import { divide, multiply, subtract } from "./interval.ts";
import { combine, exactly, measure, span } from "./measure.ts";
import { operand } from "./operand.ts";
import { count, missing, range, rounded } from "./quantity-fixture.ts";

const of = (quantity: Parameters<typeof operand>[0]) => measure(operand(quantity, "read"));

describe("measure", () => {
  it("spreads half a unit of the last digit to either side", () => {
    expect(of(rounded("rate", 188, 1))?.[0].rounded).toEqual({ low: 187.5, high: 188.5 });
  });

  it("leaves an exact count as it is", () => {
    expect(of(count("n", 190))).toEqual(exactly(190));
  });

  it("spreads a range beyond both ends", () => {
    const staff = of(range("staff", 95, 190));
    expect(staff && span(staff).nominal).toEqual({ low: 95, high: 190 });
    expect(staff && span(staff).rounded).toEqual({ low: 94.5, high: 190.5 });
  });

  it("is null for a missing number", () => {
    expect(of(missing("lost"))).toBeNull();
  });
});

describe("combine", () => {
  it("keeps the least and the greatest of the pairs of ends", () => {
    const sites = combine(of(range("per-site", 15, 17)), exactly(12), multiply);
    expect(sites?.map(({ nominal }) => nominal.low)).toEqual([180, 204]);
    const rest = combine(exactly(100), of(range("part", 10, 30)), subtract);
    expect(rest?.map(({ nominal }) => nominal.low)).toEqual([70, 90]);
  });

  it("is null when an input is missing or the operation has no result", () => {
    expect(combine(null, exactly(1), multiply)).toBeNull();
    expect(combine(exactly(1), exactly(0), divide)).toBeNull();
  });
});
