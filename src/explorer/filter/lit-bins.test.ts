import { expect, it } from "vitest";
import { litBins } from "./lit-bins.ts";

const years = { low: 2007, high: 2010, counts: [2, 0, 4, 1] };
const lit = (low: string | number | null, high: string | number | null, of = years) =>
  litBins(of, low, high).map((bin) => bin.lit);

it("bars are as high as their share of the highest", () => {
  expect(litBins(years, null, null).map(({ height }) => height)).toEqual([0.5, 0, 1, 0.25]);
});

it("those that the range touches are lit, all where it is open", () => {
  expect(lit(null, null)).toEqual([true, true, true, true]);
  expect(lit(2009, 2009)).toEqual([false, false, true, false]);
  expect(lit(2009, null)).toEqual([false, false, true, true]);
  expect(lit(null, 2006)).toEqual([false, false, false, false]);
});

it("dates are measured in days since 1970", () => {
  const days = { low: 0, high: 10, counts: [1, 1] };
  expect(lit("1970-01-08", null, days)).toEqual([false, true]);
});
