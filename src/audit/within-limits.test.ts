import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { parseChecks } from "./parse-checks.ts";
import { count, lookupIn, missing, range, rounded } from "./quantity-fixture.ts";
import type { WithinLimits } from "./within-limits.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { asPrinted, asRow, type Print, sumOf, truth, withOneMisprint, worstOf } from "./rounding-fixture.ts";
import { isFit, type Verdict } from "./verdict.ts";

const check: WithinLimits = { id: "limits", kind: "within-limits", parts: ["a", "b"] };

const spent = [rounded("a", 39_020_000, 10_000), rounded("b", 27_347_700, 100)];

/** Whether one sum can be at most the other, each number half a step to either side unless its step is 1. */
function inOrder(lower: readonly Print[], upper: readonly Print[], { step: unit }: Print): Verdict {
  const sum = (prints: readonly Print[]) => sumOf(prints.map(({ units, step }) => units * step));
  const slack = sumOf([...lower, ...upper].map(({ step }) => (step === 1 ? 0 : step / 2)));
  const excess = sum(lower) - sum(upper);
  if (excess <= 0) return "consistent";
  if (excess <= slack) return "consistent-with-rounding";
  return excess < unit ? "off-by-less-than-one" : "not-consistent";
}

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

  it("accepts parts between their limits, and finds a changed digit wherever it leads past what rounding allows", () => {
    const judged = ([least, most, ...parts]: readonly Print[]) => {
      if (!least || !most) throw new Error("Two limits were drawn.");
      const rows = parts.map((part, at) => asRow(`p${at}`, part));
      const limits = [asRow("least", least), asRow("most", most)];
      const both = { ...check, parts: rows.map(({ id }) => id), least: "least", most: "most" };
      return evaluate(both, lookupIn(...rows, ...limits), "read").verdict;
    };
    const step = fc.constantFrom(1, 10, 100);
    const numbers = fc.array(truth(0, 999, 1, 10), { minLength: 1, maxLength: 4 });
    const room = fc.tuple(fc.nat(500), fc.nat(500), step, step);
    fc.assert(
      fc.property(numbers, room, misprintInOne, (drawn, [below, above, ...steps], change) => {
        const sum = sumOf(drawn.map((part) => part.truth));
        const least = { truth: Math.max(0, sum - below), step: steps[0] };
        const prints = [least, { truth: sum + above, step: steps[1] }, ...drawn].map(asPrinted);
        expect(isFit(judged(prints))).toBe(true);
        const changed = withOneMisprint(prints, change);
        const [low, high, ...parts] = changed;
        if (!low || !high) throw new Error("Two limits were drawn.");
        expect(judged(changed)).toBe(worstOf([inOrder([low], parts, low), inOrder(parts, [high], high)]));
      }),
    );
  });

  it("needs a limit", () => {
    expect(() => parseChecks({ checks: [{ ...check }] }, "checks.yaml")).toThrow(
      'checks.yaml: check "limits": it has no limit; add "least", "most" or both.',
    );
  });
});
