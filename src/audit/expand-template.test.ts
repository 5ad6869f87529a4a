import { describe, expect, it } from "vitest";
import { expandTemplate } from "./expand-template.ts";

const WHERE = "checks.yaml: checks[0]";

describe("expandTemplate", () => {
  it("leaves a declaration without lists alone", () => {
    const plain = { id: "sum", parts: ["a", "b"], slip: true, per: 10 };
    expect(expandTemplate(plain, WHERE)).toEqual([plain]);
  });

  it("replaces every placeholder, in keys too, for each combination", () => {
    const template = {
      id: "${indicator}-${answer}",
      readAs: { "${indicator}-row": "${answer} of ${year}" },
      for: { indicator: ["cost", "access"], answer: ["good", "poor"], year: [2007] },
    };
    const expanded = expandTemplate(template, WHERE);
    expect(expanded.map(({ id }) => id)).toEqual(["cost-good", "cost-poor", "access-good", "access-poor"]);
    expect(expanded[0]).toEqual({ id: "cost-good", readAs: { "cost-row": "good of 2007" } });
  });

  it("teaches what a list must be", () => {
    for (const wrong of [null, ["a"], { answer: [] }, { answer: "yes" }, { answer: [true] }]) {
      expect(() => expandTemplate({ for: wrong }, WHERE)).toThrow(/checks\[0\]: key "for" .* Write one list/);
    }
  });

  it("refuses a placeholder without a list", () => {
    expect(() => expandTemplate({ id: "a-${answer}" }, WHERE)).toThrow('Add a list for "answer"');
    expect(() => expandTemplate({ id: "${toString}" }, WHERE)).toThrow('Add a list for "toString"');
  });
});
