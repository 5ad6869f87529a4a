import { expect, it } from "vitest";
import type { Measure } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";
import { describingIn } from "../leave/describe/describing-fixture.ts";
import { wilsonBounds, withMeasureTitles } from "./measure-titles.ts";

const share = { where: null, weight: null };
const measures: readonly Measure[] = [
  { as: "mean_n", fn: "mean", column: "n" },
  { as: "Mean of all", fn: "mean", column: "n" },
  { as: "share_low", fn: "wilson-low", ...share },
  { as: "share_high", fn: "wilson-high", ...share },
];
const query = { group: { by: ["level"], measures, pivot: null } };

it("says what a measure computes where its name is an identifier", () => {
  const columns = measures.map(({ as }): ResultColumn => ({ name: as, type: "number", from: "measure" }));
  const titles = withMeasureTitles(columns, query, describingIn("en")).map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(["mean of People", undefined]);
});

it("knows the bounds of a Wilson interval", () => {
  expect([...wilsonBounds(query)]).toEqual(["share_low", "share_high"]);
  expect(wilsonBounds({ group: null }).size).toBe(0);
});
