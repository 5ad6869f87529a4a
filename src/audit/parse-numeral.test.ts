import { expect, it } from "vitest";
import { parseNumeral } from "./parse-numeral.ts";

it.each([
  ["seven", 7],
  ["Twelve", 12],
  ["none", 0],
  ["twice", 2],
  ["half", 0.5],
  ["one half", 0.5],
  ["a quarter", 0.25],
  ["two thirds", 2 / 3],
  ["three-quarters", 0.75],
  ["one in ten", 0.1],
  ["one out of every", null],
  ["seven and a half", 7.5],
  ["two and a quarter", 2.25],
  ["two and three quarters", 2.75],
  ["one and two thirds", 1 + 2 / 3],
  ["three and half", 3.5],
  ["one quarter and one half", null],
  ["a million and a half", null],
  ["two thousand million", null],
  ["two million and two thousand", 2_002_000],
  ["a hundred", 100],
  ["two dozen", 24],
  ["one hundred million", 1e8],
  ["two hundred and thirty-four thousand five hundred and six", 234_506],
  ["doubled", 2],
  ["several", null],
  ["", null],
  ["and", null],
] as const)("%s is %d", (words, value) => {
  expect(parseNumeral(words)?.value ?? null).toBe(value);
});

it.each([
  ["less than seven", ["<"]],
  ["no more than seven", ["≤"]],
  ["more than seven", [">"]],
  ["at least seven", ["≥"]],
  ["about seven", ["≈"]],
  ["nearly seven", ["<", "≈"]],
  ["seven", ["="]],
] as const)("%s is filed under %j", (words, relations) => {
  expect(parseNumeral(words)).toEqual({ value: 7, relations });
});
