import { describe, expect, it } from "vitest";
import { foldText, matchesQuery } from "./term-match.ts";

const matches = (text: string, query: string) => matchesQuery(foldText(text), foldText(query));

describe("matchesQuery", () => {
  it.each([
    ["Deductible 起付线", "deduct"],
    ["Deductible 起付线", "起付"],
    ["Deductible 起付线", ""],
    ["Deductible 起付线", "  "],
    ["Urban and Rural Residents’ Scheme", "residents' rural"],
    ["按疾病诊断相关分组（DRG）付费", "(drg)"],
    ["按疾病诊断相关分组（DRG）付费", "ＤＲＧ"],
    ["The “Four Ones”", '"four ones"'],
    ["Annual\n  ceiling", "annual ceiling"],
  ])("finds in %j what %j asks for", (text, query) => {
    expect(matches(text, query)).toBe(true);
  });

  it("wants every word", () => {
    expect(matches("Annual ceiling", "annual deductible")).toBe(false);
  });
});
