import { describe, expect, it } from "vitest";
import { input } from "./explore-fixture.ts";
import { factsOf } from "./facts.ts";
import { runsOf } from "./runs.ts";

const points = (...years: readonly number[]) => years.map((at, line) => ({ at, line }));
const years = (runs: readonly (readonly { readonly at: number }[])[]) =>
  runs.map((run) => run.map(({ at }) => at));

describe("runsOf", () => {
  it("joins points in order of time", () => {
    expect(years(runsOf(points(2012, 2010, 2011), [2010, 2011, 2012], []))).toEqual([[2010, 2011, 2012]]);
  });
  it("breaks at a year that another line has", () => {
    expect(years(runsOf(points(2000, 2010), [2000, 2005, 2010], []))).toEqual([[2000], [2010]]);
  });
  it("breaks at a year left out of a row of years, but joins a survey of every fifth year", () => {
    const left = [2010, 2011, 2012, 2014];
    expect(years(runsOf(points(...left), left, []))).toEqual([[2010, 2011, 2012], [2014]]);
    expect(years(runsOf(points(2000, 2005, 2010), [2000, 2005, 2010], []))).toHaveLength(1);
  });
  it("breaks where a definition changes", () => {
    const definitions = factsOf(input(["definition"], [["a"], ["a"], ["b"]]));
    expect(years(runsOf(points(2010, 2011, 2012), [2010, 2011, 2012], definitions))).toEqual([
      [2010, 2011],
      [2012],
    ]);
  });
});
