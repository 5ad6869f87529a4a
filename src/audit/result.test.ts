import { expect, it } from "vitest";
import { type Comparison, compare } from "./compare.ts";
import { operand } from "./operand.ts";
import { count, missing } from "./quantity-fixture.ts";
import { decide } from "./result.ts";

function against(id: string, target: number | null): Comparison {
  const quantity = target === null ? missing(id) : count(id, target);
  return compare(operand(quantity, "read"), { op: "same", operands: [operand(count("x", 1), "read")] });
}

it("the worst comparison decides, the first among equals", () => {
  expect(decide(against("fits", 1), against("two", 2), against("three", 3)).against?.id).toBe("two");
});

it("what is not testable gives way, wherever it stands", () => {
  expect(decide(against("lost", null), against("fits", 1)).against?.id).toBe("fits");
  expect(decide(against("two", 2), against("lost", null)).against?.id).toBe("two");
  expect(decide(against("lost", null)).reason).toBe("missing");
});
