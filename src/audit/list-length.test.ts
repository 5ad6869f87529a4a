import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { ListLength } from "./list-length.ts";
import { parseChecks } from "./parse-checks.ts";
import { count, lookupIn } from "./quantity-fixture.ts";
import { misprint, withMisprint } from "./misprint-fixture.ts";

const check: ListLength = {
  id: "areas",
  kind: "list-length",
  items: ["first", "second", "third"],
  count: "said",
};

describe("list-length", () => {
  it.each([
    [3, "consistent"],
    [4, "not-consistent"],
  ])("three areas listed against %d: %s", (said, verdict) => {
    expect(evaluate(check, lookupIn(count("said", said)), "read")).toMatchObject({ verdict, computed: 3 });
  });

  it("counts things that have no row by the names given to them", () => {
    const named = { id: "areas", kind: "list-length", named: ["wards", "equipment"], count: "said" } as const;
    expect(evaluate(named, lookupIn(count("said", 2)), "read").verdict).toBe("consistent");
    expect(evaluate(named, lookupIn(count("said", 4)), "read").verdict).toBe("not-consistent");
  });

  it.each([[{ items: ["a"], named: ["b"] }], [{}]])("refuses %j: things are rows or names", (things) => {
    const checks = [{ id: "areas", kind: "list-length", count: "said", ...things }];
    expect(() => parseChecks({ checks }, "checks.yaml")).toThrow('it needs "items" or "named", not both');
  });

  it("refuses a thing that is named twice", () => {
    const checks = [{ ...check, items: ["first", "first"] }];
    expect(() => parseChecks({ checks }, "checks.yaml")).toThrow('"items" names "first" twice');
  });

  it("accepts the number of things listed, and finds every digit changed in it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.boolean(), misprint, (length, isNamed, change) => {
        const things = Array.from({ length }, (_, at) => `thing ${at}`);
        const listed: ListLength = {
          id: "areas",
          kind: "list-length",
          count: "said",
          ...(isNamed ? { named: things } : { items: things }),
        };
        const verdict = (said: number) => evaluate(listed, lookupIn(count("said", said)), "read").verdict;
        expect(verdict(length)).toBe("consistent");
        expect(verdict(withMisprint(length, change))).toBe("not-consistent");
      }),
    );
  });
});
