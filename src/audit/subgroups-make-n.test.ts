import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { count, lookupIn } from "./quantity-fixture.ts";
import type { SubgroupsMakeN } from "./subgroups-make-n.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import {
  asPrinted,
  asRow,
  type Print,
  sumOf,
  truth,
  verdictByTrial,
  withOneMisprint,
} from "./rounding-fixture.ts";

const check: SubgroupsMakeN = { id: "sex", kind: "subgroups-make-n", parts: ["men", "women"], n: "n" };

describe("subgroups-make-n", () => {
  it("94 men and 86 women are not 190 people", () => {
    const found = evaluate(check, lookupIn(count("men", 94), count("women", 86), count("n", 190)), "read");
    expect(found).toMatchObject({ verdict: "not-consistent", computed: 180, target: 190, difference: 10 });
  });

  it("104 men and 86 women are", () => {
    const found = evaluate(check, lookupIn(count("men", 104), count("women", 86), count("n", 190)), "read");
    expect(found.verdict).toBe("consistent");
  });

  it("accepts every split of a sample, and finds a changed digit wherever no roundings make n", () => {
    const judged = (n: Print, groups: readonly Print[]) => {
      const rows = groups.map((group, at) => asRow(`g${at}`, group));
      const ids = rows.map(({ id }) => id);
      return evaluate({ ...check, parts: ids }, lookupIn(...rows, asRow("n", n)), "read").verdict;
    };
    const people = fc.array(truth(0, 9999, 1), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(people, fc.constantFrom(1, 10, 1000), misprintInOne, (drawn, step, change) => {
        const n = asPrinted({ truth: sumOf(drawn.map((group) => group.truth)), step });
        const groups = drawn.map(asPrinted);
        expect(judged(n, groups)).toBe("consistent");
        const [goal = n, ...changed] = withOneMisprint([n, ...groups], change);
        expect(judged(goal, changed)).toBe(verdictByTrial(goal, changed, (...values) => [sumOf(values), 1]));
      }),
    );
  });
});
