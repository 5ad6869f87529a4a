import { expect, test } from "vitest";
import { printed } from "../data/row-fixture.ts";
import { cellWords } from "./cell-words.ts";

const row = printed("boats-north", 7, {
  unit: "persons",
  printedValue: 12,
  candidate: 9,
  status: "corrected",
});

test("a bare number is said with its unit, in the words of the language", () => {
  expect(cellWords({ row: row.id, text: "7" }, null, row, "en")).toEqual({ "data-said": "7 people" });
  expect(cellWords({ row: row.id, text: "7" }, null, row, "zh")).toEqual({ "data-said": "7人" });
});

test("a text that is no bare number of its row is said as it stands", () => {
  expect(cellWords({ row: row.id, text: "2007–2009" }, null, row, "en")).toEqual({});
});

test("a cell that holds the printed or the candidate number says which reading it is", () => {
  expect(cellWords({ row: row.id, text: "12" }, null, row, "en")).toEqual({
    "data-said": "12 people",
    "data-reading": "printed",
  });
  expect(cellWords({ row: row.id, text: "12 people" }, null, row, "en")).toEqual({
    "data-reading": "printed",
  });
  expect(cellWords({ row: row.id, text: "9" }, null, row, "en")).toEqual({
    "data-said": "9 people",
    "data-reading": "candidate",
  });
});

test("what the table as printed holds instead stands beside it, and nothing where it is the same", () => {
  const read = { row: row.id, text: "7", aside: "3.7%" };
  expect(cellWords(read, { ...read, text: "12", aside: "6.2%" }, row, "en")).toEqual({
    "data-said": "7 people",
    "data-printed": "12 people",
    "data-printed-aside": "6.2%",
  });
  expect(cellWords(read, read, row, "en")).toEqual({ "data-said": "7 people" });
});
