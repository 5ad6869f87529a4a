import { describe, expect, it } from "vitest";
import { cautionsOf, descriptionOf } from "./label.ts";

const boats = {
  description: "Boats by quay.\n\n- Counted at noon.\n- The fog hid some.",
  description_zh: "各码头的船。\n\n- 正午清点。\n- 有雾，部分未计。",
};

describe("a description", () => {
  it("is its first paragraph", () => {
    expect(descriptionOf(boats, "en")).toBe("Boats by quay.");
    expect(descriptionOf(boats, "zh")).toBe("各码头的船。");
  });
  it("goes on as a list of what to heed", () => {
    expect(cautionsOf(boats, "en")).toEqual(["Counted at noon.", "The fog hid some."]);
    expect(cautionsOf(boats, "zh")).toEqual(["正午清点。", "有雾，部分未计。"]);
  });
  it("has nothing to heed where it is one paragraph", () => {
    expect(cautionsOf({ description: "Boats.", description_zh: "船。" }, "en")).toEqual([]);
  });
});
