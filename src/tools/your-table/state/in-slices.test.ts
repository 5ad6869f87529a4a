import { describe, expect, it, vi } from "vitest";
import { within } from "../piecewise.ts";
import { inSlices } from "./in-slices.ts";

/** Five pieces of ten milliseconds each. */
function* slow() {
  for (let done = 1; done <= 5; done += 1) {
    clock += 10;
    yield done / 5;
  }
  return "done";
}
let clock = 0;

describe("inSlices", () => {
  it("lets the page have its turn, says how much is done, and can be given up", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const now = vi.spyOn(performance, "now").mockImplementation(() => clock);
    try {
      const shares: number[] = [];
      const results: string[] = [];
      const told = {
        progress: (share: number) => shares.push(share),
        done: (result: string) => results.push(result),
      };
      inSlices(within(slow(), 0, 0.5), told);
      expect([shares, results]).toEqual([[0.2], []]);
      vi.runAllTimers();
      expect([shares, results]).toEqual([[0.2, 0.4], ["done"]]);
      inSlices(slow(), told)();
      vi.runAllTimers();
      expect(results).toEqual(["done"]);
    } finally {
      now.mockRestore();
      vi.useRealTimers();
    }
  });
});
