import { expect, it } from "vitest";
import type { Check } from "./check.ts";
import { evaluate } from "./evaluate.ts";
import { count, lookupIn } from "./quantity-fixture.ts";
import { addTallies, tallyCoverage } from "./tally-coverage.ts";

const checks: readonly Check[] = [
  { id: "sum", kind: "parts-make-total", parts: ["a", "b"], total: "t" },
  { id: "unlike", kind: "unlike", rows: ["a", "c"], differ: ["year"] },
];
const lookup = lookupIn(count("a", 1), count("b", 2), count("t", 3), count("c", 4));
const results = checks.map((check) => ({ check, printed: evaluate(check, lookup, "printed") }));
const unchecked = [{ reason: "year", rows: ["founded"] }] as const;

const tally = tallyCoverage(results, unchecked, ["a", "b", "t", "c", "founded"]);

it("a number in one check with a verdict is tested, whatever other checks say of it", () => {
  expect(tally).toEqual({
    numbers: 5,
    tested: 3,
    notTestable: { unlike: 1 },
    unchecked: { year: 1 },
  });
});

it("only the numbers asked for are counted", () => {
  expect(tallyCoverage(results, unchecked, ["a"])).toEqual({
    numbers: 1,
    tested: 1,
    notTestable: {},
    unchecked: {},
  });
});

it("tallies of several studies add up", () => {
  expect(addTallies([tally, tally])).toEqual({
    numbers: 10,
    tested: 6,
    notTestable: { unlike: 2 },
    unchecked: { year: 2 },
  });
});
