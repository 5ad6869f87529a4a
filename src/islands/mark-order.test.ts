import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, markAfter, type Placed, smallMarkNear } from "./mark-order.ts";

const box = (x: number, y: number, key = "", width = 10, height = 20): Placed => ({
  x,
  y,
  width,
  height,
  key,
});

// Two stacked bars of three answers; the second lacks the middle one.
const bars = [box(0, 0, "a"), box(10, 0, "b"), box(20, 0, "c"), box(0, 30, "a"), box(20, 30, "c")];
const lines = linesOf(bars);

describe("lines", () => {
  test("are read from the top, each from the left, in whatever order the marks are drawn", () => {
    expect(lines).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(linesOf([...bars].reverse())).toEqual([
      [4, 3, 2],
      [1, 0],
    ]);
  });

  test("hold a small mark that stands beside a tall one", () => {
    expect(linesOf([box(0, 0, "", 10, 20), box(30, 4, "", 30, 13)])).toEqual([[0, 1]]);
  });

  test("keep a dot inside a ring on the ring's line, the ring first", () => {
    expect(linesOf([box(0, 0, "then", 17, 17), box(3, 3, "now", 11, 11)])).toEqual([[0, 1]]);
  });

  test("hold every mark once", () => {
    const placed = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 1, max: 200 }),
      height: fc.integer({ min: 1, max: 60 }),
      key: fc.constantFrom("a", "b", ""),
    });
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 40 }), (marks) => {
        const all = linesOf(marks).flat();
        expect([...all].sort((a, b) => a - b)).toEqual(marks.map((_, i) => i));
      }),
    );
  });
});

describe("keys", () => {
  const from = (current: number | undefined, key: string): number | undefined =>
    markAfter(key, current, lines, bars);

  test("Right and Left walk the reading order and stop at its ends", () => {
    expect(from(0, "ArrowRight")).toBe(1);
    expect(from(2, "ArrowRight")).toBe(3);
    expect(from(4, "ArrowRight")).toBe(4);
    expect(from(3, "ArrowLeft")).toBe(2);
    expect(from(0, "ArrowLeft")).toBe(0);
  });

  test("Down and Up keep the answer, and the place where the answer is missing", () => {
    expect(from(2, "ArrowDown")).toBe(4);
    expect(from(4, "ArrowUp")).toBe(2);
    expect(from(1, "ArrowDown")).toBe(4);
    expect(from(4, "ArrowDown")).toBe(4);
    expect(from(0, "ArrowUp")).toBe(0);
  });

  test("Home and End lead to the first and the last mark", () => {
    expect(from(1, "Home")).toBe(0);
    expect(from(1, "End")).toBe(4);
  });

  test("without a current mark, forward keys begin at the start and backward ones at the end", () => {
    expect(["ArrowRight", "ArrowDown", "Home"].map((key) => from(undefined, key))).toEqual([0, 0, 0]);
    expect(["ArrowLeft", "ArrowUp", "End"].map((key) => from(undefined, key))).toEqual([4, 4, 4]);
  });

  test("other keys lead nowhere, and no key leads anywhere in an empty chart", () => {
    expect(from(0, "Tab")).toBeUndefined();
    expect(markAfter("ArrowRight", undefined, [], [])).toBeUndefined();
  });
});

describe("points of drawn lines", () => {
  const point = (path: number, x: number, y: number): Placed => ({ ...box(x, y, "", 6, 6), path });
  // A line that rises over three years, and one that falls over the last two.
  const points = [point(4, 0, 90), point(4, 20, 50), point(4, 40, 10), point(7, 20, 10), point(7, 40, 90)];
  const from = (current: number | undefined, key: string): number | undefined =>
    markAfter(key, current, linesOf(points), points);

  test("are read along each line", () => {
    expect(linesOf(points)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(from(undefined, "ArrowRight")).toBe(0);
    expect(from(2, "ArrowRight")).toBe(3);
  });

  test("Up and Down stay in the year, or in the place where the other line lacks the year", () => {
    expect(from(2, "ArrowDown")).toBe(4);
    expect(from(4, "ArrowUp")).toBe(2);
    expect(from(0, "ArrowDown")).toBe(3);
  });
});

describe("smallMarkNear", () => {
  const dots = [box(0, 0, "", 6, 6), box(20, 0, "", 6, 6), box(40, 0, "", 30, 30)];
  test("finds the nearest dot within a fingertip, and no mark that is larger than one", () => {
    expect(smallMarkNear(9, 3, dots)).toBe(0);
    expect(smallMarkNear(15, 3, dots)).toBe(1);
    expect(smallMarkNear(3, 30, dots)).toBeUndefined();
    expect(smallMarkNear(72, 10, dots)).toBeUndefined();
  });
});
