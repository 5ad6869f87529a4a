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

it("all short names stay in sight, or of long ones that which tells most rows apart", () => {
  expect([...shapeOf("chongqing", "fund").kept]).toEqual(["year", "flow", "component"]);
  const { kept, long } = shapeOf("chongqing", "satisfaction");
  expect([...kept]).toEqual(["indicator"]);
  expect(long.has("indicator")).toBe(true);
});
