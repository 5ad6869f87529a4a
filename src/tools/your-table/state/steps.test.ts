import { describe, expect, it } from "vitest";
import { beginSteps, redoStep, takeStep, undoStep } from "./steps.ts";

describe("steps", () => {
  it("go back and forth, letters typed into one cell as one", () => {
    let steps = takeStep(beginSteps("a"), "ab", "cell");
    steps = takeStep(takeStep(steps, "abc", "cell"), "x");
    expect(steps.past).toEqual(["a", "abc"]);
    steps = undoStep(undoStep(steps));
    expect(steps.present).toBe("a");
    expect(undoStep(steps).present).toBe("a");
    expect(redoStep(redoStep(redoStep(steps))).present).toBe("x");
    expect(takeStep(steps, "y").future).toEqual([]);
  });
});
