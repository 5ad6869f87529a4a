import { describe, expect, it } from "vitest";
import { addRange, toggleLine, togglePage } from "./selected-lines.ts";

describe("selected lines", () => {
  it("stand in order, each once", () => {
    expect(toggleLine([2, 7], 5)).toEqual([2, 5, 7]);
    expect(toggleLine([2, 5, 7], 5)).toEqual([2, 7]);
    expect(addRange([3], 5, 2)).toEqual([2, 3, 4, 5]);
  });
  it("take a whole page, and let it go when it is whole", () => {
    expect(togglePage([1, 205], 0, 3)).toEqual([0, 1, 2, 205]);
    expect(togglePage([0, 1, 2, 205], 0, 3)).toEqual([205]);
  });
});
