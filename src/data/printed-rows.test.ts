import { expect, it } from "vitest";
import { printedRows } from "./printed-rows.ts";
import { readDataset } from "./read-dataset.ts";

it("a number that this site counted in a list is not printed, and neither is what the later article reports", () => {
  const lists = printedRows(readDataset("accessibility"));
  expect(lists.some(({ id }) => id === "acc-works")).toBe(false);
  expect(lists.some(({ id }) => id === "acc-subsidy-2024")).toBe(true);
  expect(printedRows(readDataset("heilongjiang")).every(({ status }) => status !== "reported")).toBe(true);
});
