import { describe, expect, it } from "vitest";
import { wrapLabel } from "./wrap-label.ts";

describe("wrapLabel", () => {
  it("leaves alone what fits", () => {
    expect(wrapLabel("Employees", 100, 12)).toEqual(["Employees"]);
  });
  it("breaks at spaces into lines of even length", () => {
    expect(wrapLabel("From 2004 the total includes the rural scheme", 170, 12)).toEqual([
      "From 2004 the total",
      "includes the rural scheme",
    ]);
  });
  it("keeps Chinese punctuation and units with what they belong to", () => {
    for (let width = 40; width < 200; width += 7) {
      for (const line of wrapLabel("2016—2017年未并入的新农合（约8亿人）不计入，下同", width, 12)) {
        expect(line).not.toMatch(/^[，）年亿人—]|（$/);
      }
    }
  });
  it("sets a word wider than the line on a line of its own", () => {
    expect(wrapLabel("a incomprehensibilities b", 40, 12)).toEqual(["a", "incomprehensibilities", "b"]);
  });
});
