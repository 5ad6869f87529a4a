import { expect, it } from "vitest";
import { digitsOf } from "./digits.ts";

it("finds the digits below the header, with their columns, past commas and line breaks in quotes", () => {
  const text = 'id1,value,note\na2,3.4,"5, ""6""\n7"\nb,8,\n';
  expect(digitsOf(text).map(({ index, column }) => [text[index], column])).toEqual([
    ["2", "id1"],
    ["3", "value"],
    ["4", "value"],
    ["5", "note"],
    ["6", "note"],
    ["7", "note"],
    ["8", "value"],
  ]);
});
