import { describe, expect, it } from "vitest";
import { foldText, matchesQuery } from "./term-match.ts";

const matches = (text: string, query: string, names: readonly string[] = []) =>
  matchesQuery({ text: foldText(text), names: names.map(foldText) }, foldText(query));

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

  it.each([
    ["跨省异地就医直接结算", "异地就医结算"],
    ["门诊慢特病", "门诊特病"],
    ["门诊慢特病", "特病 门诊"],
    ["按疾病诊断相关分组（DRG）付费", "DRG付费"],
    ["基本医疗保险", "医保"],
  ])("finds the name %j by %j, which leaves characters out", (name, query) => {
    expect(matches(name, query, [name])).toBe(true);
  });

  it.each([
    ["结算异地就医", "another order", ["异地就医直接结算"]],
    ["特病待遇", "a character that the name lacks", ["门诊慢特病"]],
    ["门诊结算", "characters of two names", ["门诊", "结算"]],
    ["dct", "letters left out of a Latin word", ["deductible"]],
  ])("does not find %j: %s", (query, _, names) => {
    expect(matches(names.join(" "), query, names)).toBe(false);
  });

  it("leaves no characters out of the words that explain a name", () => {
    expect(matches("门诊慢特病 一窗受理、一次告知", "一窗告知", ["门诊慢特病"])).toBe(false);
  });
});
