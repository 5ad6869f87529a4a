import { describe, expect, it } from "vitest";
import { nameFault, uniqueName } from "./unique-name.ts";

describe("uniqueName", () => {
  it("counts on from a name that is taken", () => {
    expect(uniqueName("n", [])).toBe("n");
    expect(uniqueName("n", ["n", "n_2"])).toBe("n_3");
  });
});

describe("nameFault", () => {
  it.each([
    ["  ", "empty"],
    [" n ", "taken"],
    ["x".repeat(81), "long"],
    ["N", null],
    ["__proto__", null],
  ])("%j: %j", (name, fault) => {
    expect(nameFault(name, ["n"])).toBe(fault);
  });
});
