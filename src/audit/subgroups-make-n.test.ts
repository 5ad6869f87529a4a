import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { count, lookupIn } from "./quantity-fixture.ts";
import type { SubgroupsMakeN } from "./subgroups-make-n.ts";

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
});
