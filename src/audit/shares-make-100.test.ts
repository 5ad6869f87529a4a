import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { inUnits, misprint, unitOf, withMisprint } from "./misprint-fixture.ts";
import { lookupIn, missing, rounded } from "./quantity-fixture.ts";

/** Shares given in units of the last decimal. */
function judged(units: readonly number[], decimals: number) {
  const rows = units.map((each, at) => rounded(`s${at}`, inUnits(each, decimals), unitOf(decimals)));
  const parts = rows.map(({ id }) => id);
  return evaluate({ id: "all", kind: "shares-make-100", parts }, lookupIn(...rows), "read");
}

describe("shares-make-100", () => {
  it.each([
    [[448, 552], 1, "consistent"],
    [[333, 333, 333], 1, "consistent-with-rounding"],
    [[84, 384, 353, 132, 47], 1, "consistent"],
    [[84, 384, 353, 132, 57], 1, "not-consistent"],
    [[50, 51], 0, "consistent-with-rounding"],
    [[50, 52], 0, "not-consistent"],
  ] as const)("%j with %d decimals: %s", (units, decimals, verdict) => {
    expect(judged(units, decimals).verdict).toBe(verdict);
  });

  it("sets the sum against 100, which nobody printed", () => {
    const found = judged([333, 333, 333], 1);
    expect(found).toMatchObject({ target: 100, against: { id: "" } });
    expect(found.computed).toBeCloseTo(99.9);
  });

  it("cannot test what is lost or approximate", () => {
    const check = { id: "all", kind: "shares-make-100", parts: ["a", "b"] } as const;
    const with60 = (changes: Parameters<typeof rounded>[3]) =>
      evaluate(check, lookupIn(rounded("a", 60, 1, changes), rounded("b", 40, 1)), "read").reason;
    expect(with60({ relation: "≈" })).toBe("approximate");
    expect(with60({ relation: ">" })).toBe("bound");
    expect(evaluate(check, lookupIn(missing("a"), rounded("b", 40, 1)), "read").reason).toBe("missing");
  });

  it("accepts the rounded shares of every whole", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), (people, decimals) => {
        const all = people.reduce((sum, each) => sum + each, 0);
        fc.pre(all > 0);
        const units = people.map((each) => Math.round((each * 100 * 10 ** decimals) / all));
        expect(["consistent", "consistent-with-rounding"]).toContain(judged(units, decimals).verdict);
      }),
    );
  });

  it("finds a changed digit wherever all roundings together are smaller", () => {
    const cut = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cut, fc.nat(), misprint, (cuts, which, change) => {
        const ends = [0, ...cuts.sort((a, b) => a - b), 1000];
        const units = ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
        const place = which % units.length;
        const changed = units.map((each, at) => (at === place ? withMisprint(each, change) : each));
        const off = Math.abs((changed[place] ?? 0) - (units[place] ?? 0));
        expect(judged(units, 1).verdict).toBe("consistent");
        const hidden = off <= units.length / 2;
        expect(judged(changed, 1).verdict).toBe(hidden ? "consistent-with-rounding" : "not-consistent");
      }),
    );
  });
});
