import fc from "fast-check";
import { expect, it } from "vitest";
import { compareCodePoints } from "../formula/compare-code-points.ts";
import { rankManyTexts, rankTexts } from "./rank-cells.ts";
import { sortTexts } from "./sort-texts.ts";
import { codeTexts } from "./text-codes.ts";

const units = fc.constantFrom("a", "b", "中", "（", "￿", "𠮷", "😀", "\0", "Z");
const texts = fc.uniqueArray(
  fc.array(units, { maxLength: 9 }).map((parts) => parts.join("")),
  { maxLength: 80 },
);

it("puts texts in order of code point", () => {
  fc.assert(
    fc.property(texts, (given) => {
      const sorted = [...sortTexts(given)].map((place) => given[place]);
      expect(sorted).toEqual([...given].sort(compareCodePoints));
    }),
    { numRuns: 500 },
  );
});

it("takes texts that begin alike for very long", () => {
  const given = Array.from({ length: 50 }, (_, at) => `${"长".repeat(40_000)}${(at * 37) % 50}`);
  const sorted = [...sortTexts(given)].map((place) => Number(given[place]?.slice(40_000)));
  expect(sorted.slice(0, 5)).toEqual([0, 1, 10, 11, 12]);
});

it("takes none, one and equal texts", () => {
  expect([...sortTexts([])]).toEqual([]);
  expect([...sortTexts(["a"])]).toEqual([0]);
  expect([...sortTexts(new Array<string>(20).fill("a"))]).toHaveLength(20);
});

it("gives texts that mostly differ the ranks that coded ones have", () => {
  const cells = fc.array(fc.option(fc.array(units, { maxLength: 2 }).map((parts) => parts.join(""))), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(cells, (given) => {
      expect(rankManyTexts(given)).toEqual(rankTexts(codeTexts(given), []));
    }),
  );
});
