import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { count, lookupIn, missing, rounded } from "./quantity-fixture.ts";
import type { RecoveredCount } from "./recovered-count.ts";

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
});
