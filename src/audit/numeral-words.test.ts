import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { parseChecks } from "./parse-checks.ts";
import { misprintsOf, reading } from "./printed-fixture.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, missing, rounded } from "./quantity-fixture.ts";

const verdict = (row: Quantity, words: string, times?: number) =>
  evaluate(
    { id: "words", kind: "numeral-words", row: row.id, words, ...(times ? { times } : {}) },
    lookupIn(row),
    "read",
  ).verdict;

describe("numeral-words", () => {
  it("less than one twelfth is below 8.33 per cent", () => {
    const share = rounded("share", 8.33, 0.01, { relation: "<" });
    expect(verdict(share, "less than one twelfth", 100)).toBe("consistent");
    expect(verdict(share, "one twelfth", 100)).toBe("not-consistent");
    expect(verdict(reading(share, 8.53), "less than one twelfth", 100)).toBe("not-consistent");
    expect(verdict({ ...share, relation: "=" }, "less than one twelfth", 100)).toBe("not-consistent");
  });

  it("almost doubled may be filed as about 2 or as below 2", () => {
    expect(verdict(count("times", 2, { relation: "≈" }), "almost doubled")).toBe("consistent");
    expect(verdict(count("times", 2, { relation: "<" }), "almost doubled")).toBe("consistent");
    expect(verdict(count("times", 2), "almost doubled")).toBe("not-consistent");
    expect(verdict(count("times", 3, { relation: "≈" }), "almost doubled")).toBe("not-consistent");
  });

  it("seven is 7", () => {
    expect(verdict(count("items", 7), "seven")).toBe("consistent");
    expect(verdict(count("items", 8), "seven")).toBe("not-consistent");
    expect(verdict(missing("items"), "seven")).toBe("not-testable");
  });

  it("refuses words that are no number", () => {
    const parse = (words: string) =>
      parseChecks({ checks: [{ id: "a", kind: "numeral-words", row: "r", words }] }, "checks.yaml");
    expect(() => parse("most of them")).toThrow("no number in English words");
    expect(parse("more than four").checks).toHaveLength(1);
  });

  it("finds every changed digit of a number in words", () => {
    const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    const ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const index = (words: readonly string[]) => fc.nat(words.length - 1);
    fc.assert(
      fc.property(index(ones), index(tens), index(ones), (hundreds, ten, one) => {
        const words = `${ones[hundreds]} hundred and ${tens[ten]}-${ones[one]}`;
        const row = count("n", (hundreds + 1) * 100 + (ten + 2) * 10 + one + 1);
        expect(verdict(row, words)).toBe("consistent");
        for (const value of misprintsOf(row))
          expect(verdict(reading(row, value), words)).toBe("not-consistent");
      }),
    );
  });
});
