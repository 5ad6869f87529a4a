import { expect, it } from "vitest";
import { tableOf } from "../data/read-dataset.ts";
import { datasetOf } from "./site.ts";
import { tidyShape } from "./tidy-shape.ts";
import { tidyTable } from "./tidy-table.ts";

function shapeOf(dataset: string, name: string) {
  const { descriptor, rows } = datasetOf(dataset);
  const table = tableOf(descriptor, name);
  const tidy = tidyTable(table, rows);
  return tidyShape(table, tidy, tidy.measures.length, "en");
}

it("a table of more columns than a narrow window has room for is stacked there", () => {
  expect(shapeOf("chongqing", "fund").stacked).toBe(true);
  expect(shapeOf("context-oop-share", "oop-share").stacked).toBe(false);
});

it("short names stay in sight, or the one that tells most rows apart", () => {
  expect([...shapeOf("chongqing", "fund").kept]).toEqual(["year", "flow", "component"]);
  expect([...shapeOf("chongqing", "benefits").kept]).toEqual(["year", "grade", "tier"]);
  const { kept, long } = shapeOf("chongqing", "satisfaction");
  expect([...kept]).toEqual(["indicator"]);
  expect(long.has("indicator")).toBe(true);
});
