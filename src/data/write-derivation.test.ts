import { describe, expect, it } from "vitest";
import { deriveRows } from "./derive-rows.ts";
import type { Derivation } from "./parse-derivations.ts";
import { printed } from "./row-fixture.ts";
import { writeDerivation } from "./write-derivation.ts";

const rows = [
  printed("share", 66, { unit: "percent" }),
  printed("ratio", 2.288, { low: 1.74, high: 3.007, precision: 0.001, unit: "ratio" }),
  printed("small", 0.753, { precision: 0.001, unit: "ratio" }),
  printed("half", 50, { unit: "percent" }),
  printed("large", 40, { unit: "ratio" }),
  printed("count", 1207),
  printed("n", 1829),
];
const plain: Derivation = {
  id: "derived",
  table: "boats",
  dims: {},
  measure: "share",
  unit: "ratio",
  decimals: 1,
  function: "sum",
  reading: "read",
  inputs: [],
};

function written(changes: Partial<Derivation>, locale: "en" | "zh" = "en"): string {
  const derivation = { ...plain, ...changes };
  const [row] = deriveRows([derivation], rows);
  if (!row) throw new Error("nothing was derived");
  return writeDerivation(derivation, row, new Map(rows.map((each) => [each.id, each])), locale);
}

describe("writeDerivation", () => {
  const ends = ["ratio:low", "ratio:high"];

  it("writes what follows from an interval", () => {
    expect(written({ function: "standard-error-of-interval", decimals: 3, inputs: ends })).toBe(
      "(ln 3.007 − ln 1.740) ÷ (2 × 1.96) = 0.140",
    );
    expect(written({ function: "z-of-interval", decimals: 2, inputs: ["ratio", ...ends] })).toBe(
      "ln 2.288 ÷ [(ln 3.007 − ln 1.740) ÷ (2 × 1.96)] = 5.93",
    );
  });

  it("writes a bound as a bound", () => {
    const p = { function: "p-of-interval", decimals: 3, inputs: ["ratio", ...ends] } as const;
    expect(written(p)).toBe("2 × Φ(−|ln 2.288| ÷ [(ln 3.007 − ln 1.740) ÷ (2 × 1.96)]): under 0.001");
    expect(written(p, "zh")).toMatch(/：不到0\.001$/);
  });

  it("writes the widest bound from the ratio, above and below 1", () => {
    const bound = { function: "widest-wald-bound", decimals: 2 } as const;
    expect(written({ ...bound, inputs: ["ratio"] })).toBe("from 1 to 2.288² = 1.00–5.23");
    expect(written({ ...bound, inputs: ["small"] })).toBe("from 0.753² to 1 = 0.57–1.00");
    expect(written({ ...bound, inputs: ["small"] }, "zh")).toBe("从0.753²到1 = 0.57—1.00");
  });

  it("writes the cases between which a mix of two groups lies", () => {
    const inputs = ["share", "ratio"];
    expect(written({ function: "mixture-without", inputs })).toBe(
      "least and greatest of: 66; 66 ÷ (66 + 2.288 × (100 − 66)) × 100 = 45.9–66.0",
    );
    expect(written({ function: "mixture-gap", inputs })).toBe(
      "least and greatest of: 2.288 × 66 ÷ ((100 − 66) + 2.288 × 66) × 100 − 66; " +
        "66 − 66 ÷ (66 + 2.288 × (100 − 66)) × 100 = 15.6–20.1",
    );
    expect(written({ function: "mixture-gap", inputs: ["half", "large"] })).toContain(
      "; (√40 − 1) ÷ (√40 + 1) × 100 =",
    );
  });

  it("names each thing that was counted, in both languages", () => {
    const list: Partial<Derivation> = {
      ...({ function: "count-of-list", decimals: 0, unit: "places", locator: "§2" } as const),
      items: [
        { en: "the north quay; its crane", zh: "北码头" },
        { en: "the south quay", zh: "南码头" },
      ],
    };
    expect(written(list)).toBe(
      "counted one by one: (1) the north quay; its crane; (2) the south quay; in all 2 places",
    );
    expect(written(list, "zh")).toBe("逐项清点：（1）北码头；（2）南码头。共2个地方");
  });

  it("writes a share and its interval", () => {
    const share = { function: "share-with-interval", inputs: ["count", "n"] } as const;
    expect(written(share)).toBe(
      "1,207 ÷ 1,829 × 100 = 66.0; Wilson’s 95% interval (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n) × 100, " +
        "with p = 1,207 ÷ 1,829, n = 1,829, z = 1.96: 63.8–68.1",
    );
    expect(written(share, "zh")).toContain("其中p = 1207 ÷ 1829，n = 1829，z = 1.96，得63.8—68.1");
  });
});
