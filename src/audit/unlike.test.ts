import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { parseChecks } from "./parse-checks.ts";
import { count, lookupIn } from "./quantity-fixture.ts";

const check = { id: "apart", kind: "unlike", rows: ["a", "b"], differ: ["year", "place"] } as const;

it("two numbers of unlike things are never set against each other, whatever their digits", () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(99), (a, b) => {
      expect(evaluate(check, lookupIn(count("a", a), count("b", b)), "read")).toMatchObject({
        verdict: "not-testable",
        reason: "unlike",
      });
    }),
  );
});

it("refuses a difference that it does not know", () => {
  expect(() => parseChecks({ checks: [{ ...check, differ: ["weather"] }] }, "checks.yaml")).toThrow(
    'key "differ" has the value ["weather"]. Write a list of some of year, place, people, scheme, question',
  );
});
