import { describe, expect, it } from "vitest";
import { rises, stepNeeded } from "./version-step.ts";

const change = (old: string, now: string) => ({ id: "a", column: "value", old, new: now });
const none = { changes: [], lost: [], differs: false };

describe("stepNeeded", () => {
  it("asks for nothing where nothing changed, a patch for words, a minor step for a number", () => {
    expect(stepNeeded(none)).toBeNull();
    expect(stepNeeded({ ...none, differs: true })).toBe("patch");
    expect(stepNeeded({ ...none, changes: [change("1", "2")], differs: true })).toBe("minor");
    expect(stepNeeded({ ...none, changes: [change("", "2")], differs: true })).toBe("minor");
  });

  it("asks for a major step where a row, table or column is gone", () => {
    expect(stepNeeded({ ...none, changes: [change("1", "")], differs: true })).toBe("major");
    expect(stepNeeded({ changes: [], lost: ["fund"], differs: true })).toBe("major");
    const range = { id: "a", column: "low", old: "1", new: "" };
    const rangeEnd = { ...range, column: "high" };
    expect(stepNeeded({ ...none, changes: [range, rangeEnd], differs: true })).toBe("major");
  });
});

describe("rises", () => {
  it("accepts the step or a greater one", () => {
    expect(rises("1.2.3", "1.3.0", "minor")).toBe(true);
    expect(rises("1.2.3", "2.0.0", "patch")).toBe(true);
    expect(rises("1.2.3", "1.2.4", "minor")).toBe(false);
    expect(rises("1.2.3", "1.2.3", "patch")).toBe(false);
    expect(rises("1.2.3", "1.1.9", "patch")).toBe(false);
  });

  it("takes a minor step for a major one before 1.0.0", () => {
    expect(rises("0.1.0", "0.2.0", "major")).toBe(true);
    expect(rises("1.1.0", "1.2.0", "major")).toBe(false);
  });

  it("refuses what is no version", () => {
    expect(() => rises("1.2", "1.3.0", "patch")).toThrow('"1.2" is no version');
  });
});
