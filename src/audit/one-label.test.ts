import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { OneLabel } from "./one-label.ts";
import { count, lookupIn, missing } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { withOneMisprint } from "./rounding-fixture.ts";

const check: OneLabel = { id: "grade", kind: "one-label", label: "Grade Il", rows: ["low", "high"] };
const rows = lookupIn(count("low", 300), count("high", 1000));
const readAs = { low: "Grade II", high: "Grade III" };

describe("one-label", () => {
  it("Grade Il cannot be both 300 and 1000", () => {
    expect(evaluate(check, rows, "printed")).toMatchObject({
      verdict: "not-consistent",
      computed: null,
      target: null,
      terms: {
        op: "labels",
        label: "Grade Il",
        operands: [
          { id: "low", value: 300, label: "Grade Il" },
          { id: "high", value: 1000, label: "Grade Il" },
        ],
      },
    });
  });

  it("two labels can, once they are read so", () => {
    expect(evaluate({ ...check, readAs }, rows, "printed").verdict).toBe("not-consistent");
    expect(evaluate({ ...check, readAs }, rows, "read").verdict).toBe("consistent");
    expect(evaluate({ ...check, readAs: { high: "Grade III" } }, rows, "read").verdict).toBe("consistent");
  });

  it("the same label for both readings changes nothing", () => {
    const same = { low: "Grade II", high: "Grade II" };
    expect(evaluate({ ...check, readAs: same }, rows, "read").verdict).toBe("not-consistent");
    expect(evaluate(check, rows, "read").verdict).toBe("not-consistent");
  });

  it("one label may carry one value twice", () => {
    const equal = lookupIn(count("low", 300), count("high", 300));
    expect(evaluate(check, equal, "printed").verdict).toBe("consistent");
  });

  it.each([
    ["missing", missing("high")],
    ["approximate", count("high", 1000, { relation: "≈" })],
    ["bound", count("high", 1000, { relation: "≤" })],
  ] as const)("is not testable: %s", (reason, high) => {
    const found = evaluate(check, lookupIn(count("low", 300), high), "printed");
    expect(found).toMatchObject({ verdict: "not-testable", reason });
  });

  it("accepts one value a label, and finds a changed digit wherever another row has the label", () => {
    const labels = fc.array(fc.constantFrom("Grade I", "Grade II", "Grade III"), {
      minLength: 2,
      maxLength: 6,
    });
    const values = fc.dictionary(fc.constantFrom("Grade I", "Grade II", "Grade III"), fc.nat(9999));
    fc.assert(
      fc.property(labels, values, misprintInOne, (drawn, valueOf, change) => {
        const ids = drawn.map((_, at) => `r${at}`);
        const readAs = Object.fromEntries(drawn.map((label, at) => [`r${at}`, label]));
        const verdict = (prints: readonly { readonly units: number }[]) =>
          evaluate(
            { ...check, rows: ids, readAs },
            lookupIn(...prints.map(({ units }, at) => count(`r${at}`, units))),
            "read",
          ).verdict;
        const prints = drawn.map((label) => ({ units: valueOf[label] ?? 7, step: 1 }));
        expect(verdict(prints)).toBe("consistent");
        const own = drawn[change.which % drawn.length];
        const isShared = drawn.filter((label) => label === own).length > 1;
        expect(verdict(withOneMisprint(prints, change))).toBe(isShared ? "not-consistent" : "consistent");
      }),
    );
  });
});
