import { describe, expect, it } from "vitest";
import { renameInFormula } from "./rename-in-formula.ts";

describe("renameInFormula", () => {
  it.each([
    ["min+min( min ,2)", "min", "low est", "`low est`+min( `low est` ,2)"],
    ["`a b`/ab = 'a b'", "a b", "c", "c/ab = 'a b'"],
    ["（a＋1）", "a", "甲", "（甲＋1）"],
    ["a + 'open", "a", "b", "a + 'open"],
  ])("%s: %s to %s", (text, from, to, expected) => {
    expect(renameInFormula(text, from, to)).toBe(expected);
  });
});
