import { expect, it } from "vitest";
import { widthsOf } from "./column-widths.ts";

it("gives the same list for the same widths, as long as others came only now and then", () => {
  const of = (length: number) => widthsOf(["a"], [["a".repeat(length)]]).shared;
  const first = of(1);
  expect(first).toEqual([6]);
  expect(of(2)).toBe(first);
  const wide = widthsOf(["a"], [["人"]]).shared;
  expect(wide).toEqual([6]);
  expect(of(1)).toBe(first);
  for (let other = 5; other < 20; other += 1) of(other);
  expect(of(1)).not.toBe(first);
});

it("gives room to the name of a column, a long one on several lines", () => {
  expect(widthsOf(["很满意%", "满意度评价得分及其他"], [["9.1", "9"]]).shared).toEqual([7, 14]);
});

it("gives characters of East Asia twice the room, and half-width forms and signs one", () => {
  const of = (cell: string) => widthsOf(["a"], [[cell]]).shared;
  expect([of("很不满意的人"), of("ｱｱｱｱｱｱｱｱ"), of("한국어판의표")]).toEqual([[14], [10], [14]]);
});
