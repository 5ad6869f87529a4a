import { describe, expect, it } from "vitest";
import { outOfSight } from "./out-of-sight.ts";

describe("outOfSight", () => {
  const widths = [100, 100, 100];
  it("counts the columns that the right edge cuts or hides", () => {
    const at = (scrollLeft: number, clientWidth: number) =>
      outOfSight(widths, 50, { scrollLeft, clientWidth });
    expect([at(0, 200), at(0, 250), at(0, 350), at(99.5, 250), at(0, 0)]).toEqual([2, 1, 0, 0, 3]);
  });
});
