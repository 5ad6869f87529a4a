import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { parseChecks } from "./parse-checks.ts";
import { count, lookupIn, missing, range, rounded } from "./quantity-fixture.ts";
import type { WithinLimits } from "./within-limits.ts";

const check: WithinLimits = { id: "limits", kind: "within-limits", parts: ["a", "b"] };

const spent = [rounded("a", 39_020_000, 10_000), rounded("b", 27_347_700, 100)];

describe("within-limits", () => {
  it("a fund with a balance takes in no less than it spends", () => {
    const verdict = (income: number) =>
      evaluate({ ...check, most: "income" }, lookupIn(...spent, rounded("income", income, 1000)), "read");
    expect(verdict(322_840_000).verdict).toBe("consistent");
    expect(verdict(32_284_000)).toMatchObject({
      verdict: "not-consistent",
      limit: "most",
      computed: 66_367_700,
    });
  });

  it("95.05% has passed a threshold of 90% and above", () => {
    const verdict = (rate: number) =>
      evaluate(
        { ...check, parts: ["rate"], least: "threshold" },
        lookupIn(rounded("rate", rate, 0.01), rounded("threshold", 90, 1, { relation: "≥" })),
        "read",
      ).verdict;
    expect(verdict(95.05)).toBe("consistent");
    expect(verdict(89)).toBe("not-consistent");
  });

  it("of a range, the end that allows more is the limit", () => {
    const verdict = (limits: Partial<WithinLimits>) =>
      evaluate(
        { ...check, parts: ["a"], ...limits },
        lookupIn(count("a", 100), range("needed", 95, 190)),
        "read",
      ).verdict;
    expect(verdict({ most: "needed" })).toBe("consistent");
    expect(verdict({ least: "needed" })).toBe("consistent");
  });

  it("a bound on the other side is no limit, and neither is a number that is lost", () => {
    const reason = (limit: ReturnType<typeof missing>) =>
      evaluate({ ...check, parts: ["a"], most: "limit" }, lookupIn(count("a", 1), limit), "read").reason;
    expect(reason(count("limit", 5, { relation: ">" }))).toBe("bound");
    expect(reason(missing("limit"))).toBe("missing");
  });

  it("holds of any parts of a whole, and of no more than the whole", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (a, b, rest) => {
        const verdict = (whole: number) =>
          evaluate(
            { ...check, most: "whole" },
            lookupIn(count("a", a), count("b", b), count("whole", whole)),
            "read",
          ).verdict;
        expect(verdict(a + b + rest)).toBe("consistent");
        expect(verdict(a + b - 1 - rest)).toBe("not-consistent");
      }),
    );
  });

  it("needs a limit", () => {
    expect(() => parseChecks({ checks: [{ ...check }] }, "checks.yaml")).toThrow(
      'checks.yaml: check "limits": it has no limit; add "least", "most" or both.',
    );
  });
});
