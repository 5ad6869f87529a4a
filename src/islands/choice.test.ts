import { describe, expect, it } from "vitest";
import { assert, constantFrom, property, record, string } from "fast-check";
import { isShown, readChoice, writeChoice } from "./choice.ts";

const names = ["theme", "study", "evidence"] as const;
const everything = { theme: "", study: "", evidence: "" };

const offered = {
  theme: ["depth", "equity"],
  study: ["origins", "chongqing"],
  evidence: ["claim", "association"],
};

describe("readChoice and writeChoice", () => {
  it("hold only what was chosen", () => {
    expect(writeChoice(everything, names)).toBe("");
    expect(writeChoice({ ...everything, study: "origins" }, names)).toBe("?study=origins");
  });
  it("give back every choice that is offered", () => {
    const choice = record({
      theme: constantFrom("", ...offered.theme),
      study: constantFrom("", ...offered.study),
      evidence: constantFrom("", ...offered.evidence),
    });
    assert(
      property(choice, (wanted) => {
        expect(readChoice(writeChoice(wanted, names), offered)).toEqual(wanted);
      }),
    );
  });
  it("drop what is not offered, whatever stands in the address", () => {
    expect(readChoice("?theme=depth&study=nowhere&x=1", offered)).toEqual({ ...everything, theme: "depth" });
    assert(
      property(string(), (search) => {
        const { theme, study, evidence } = readChoice(search, offered);
        expect(["", ...offered.theme]).toContain(theme);
        expect(["", ...offered.study]).toContain(study);
        expect(["", ...offered.evidence]).toContain(evidence);
      }),
    );
  });
});

describe("isShown", () => {
  const subject = { theme: ["depth"], study: ["origins", "chongqing"] };
  it("shows what is of the chosen kind, and what the choice does not concern", () => {
    expect(isShown(subject, everything, names)).toBe(true);
    expect(isShown(subject, { ...everything, study: "chongqing", evidence: "claim" }, names)).toBe(true);
    expect(isShown(subject, { ...everything, theme: "equity" }, names)).toBe(false);
  });
  it("hides what belongs to no theme when one is chosen", () => {
    expect(isShown({ theme: [""] }, { ...everything, theme: "depth" }, names)).toBe(false);
  });
});
