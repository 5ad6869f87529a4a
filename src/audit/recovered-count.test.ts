import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { count, lookupIn, missing, rounded } from "./quantity-fixture.ts";
import type { RecoveredCount } from "./recovered-count.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import {
  asPrinted,
  asRow,
  type Print,
  sumOf,
  truth,
  verdictByTrial,
  withOneMisprint,
  worstOf,
} from "./rounding-fixture.ts";

const others = [73, 81, 20, 9].map((value, at) => count(`other-${at}`, value));
const rest: RecoveredCount = {
  id: "worst",
  kind: "recovered-count",
  count: "count",
  others: others.map(({ id }) => id),
  n: "n",
};
const check: RecoveredCount = { ...rest, percent: "percent" };
const printedAs12 = count("count", 12, { read: 7 });
const rows = lookupIn(printedAs12, ...others, count("n", 190), rounded("percent", 3.7, 0.1));

describe("recovered-count", () => {
  it("12 does not fill 190 up, and is not 3.7 % of it", () => {
    const found = evaluate(check, rows, "printed");
    expect(found).toMatchObject({ verdict: "not-consistent", target: 12, computed: 7, difference: 5 });
    expect(found.comparisons.map(({ verdict }) => verdict)).toEqual(["not-consistent", "not-consistent"]);
  });

  it("7 does and is", () => {
    const found = evaluate(check, rows, "read");
    expect(found.comparisons.map(({ verdict }) => verdict)).toEqual(["consistent", "consistent"]);
    expect(found.terms).toMatchObject({ op: "difference", from: { id: "n", value: 190 } });
  });

  it("lets a percentage that does not fit decide", () => {
    const wrong = lookupIn(printedAs12, ...others, count("n", 190), rounded("percent", 6.3, 0.1));
    const found = evaluate(check, wrong, "read");
    expect(found).toMatchObject({ verdict: "not-consistent", against: { id: "percent" } });
  });

  it("does not ask for a percentage", () => {
    expect(evaluate(rest, rows, "read").comparisons).toHaveLength(1);
  });

  it("lets what can be tested decide when the percentage cannot", () => {
    const lost = lookupIn(printedAs12, ...others, count("n", 190), missing("percent"));
    expect(evaluate(check, lost, "read").verdict).toBe("consistent");
    expect(evaluate(check, lost, "read").comparisons[1]).toMatchObject({ reason: "missing" });
  });

  it("accepts what is left of every n, and finds a changed digit in whichever of its two sums rounding leaves room", () => {
    const judged = (prints: readonly Print[]) => {
      const ids = ["percent", "n", "count", ...prints.slice(3).map((_, at) => `other-${at}`)];
      const printed = prints.map((print, at) => asRow(ids[at] ?? "", print, at === 0 ? 2 : 0));
      return evaluate({ ...check, others: ids.slice(3) }, lookupIn(...printed), "read").verdict;
    };
    const counts = fc.array(truth(1, 9999, 1), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, misprintInOne, (drawn, change) => {
        const [left] = drawn;
        const n = { truth: sumOf(drawn.map((each) => each.truth)), step: 1 };
        // To tenths of a per cent: a step is a hundredth.
        const percent = { truth: (10_000 * (left?.truth ?? 0)) / n.truth, step: 10 };
        const prints = [percent, n, ...drawn].map(asPrinted);
        expect(judged(prints)).toBe("consistent");
        const changed = withOneMisprint(prints, change);
        const [share, all, rest, ...taken] = changed;
        if (!share || !all || !rest) throw new Error("A percentage, n and two counts were drawn.");
        const expected = worstOf([
          verdictByTrial(rest, [all, ...taken], (whole = 0, ...others) => [whole - sumOf(others), 1]),
          verdictByTrial(share, [all, rest], (whole = 0, part = 0) => [10_000 * part, whole]),
        ]);
        expect(judged(changed)).toBe(expected);
      }),
    );
  });
});
