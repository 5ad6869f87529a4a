import { describe, expect, it } from "vitest";
import { letterGroups } from "./letter-groups.ts";

const grouped = (names: readonly string[], locale: "en" | "zh") =>
  letterGroups(names, (name) => name, locale).map(({ letter, items }) => `${letter}: ${items.join(" ")}`);

describe("letterGroups", () => {
  it("orders English names by letter, whatever their case and marks", () => {
    expect(grouped(["ceiling", "“Four Ones”", "Benefits", "agency", "Actual ratio", "École"], "en")).toEqual([
      "A: Actual ratio agency",
      "B: Benefits",
      "C: ceiling",
      "E: École",
      "F: “Four Ones”",
    ]);
  });

  it("orders Chinese names by pinyin, and puts Latin ones with their letter", () => {
    expect(
      grouped(
        ["起付线", "封顶线", "“四个一”", "按人头付费", "p值", "配额抽样", "转诊", "一档", "统筹", "异地就医"],
        "zh",
      ),
    ).toEqual([
      "A: 按人头付费",
      "F: 封顶线",
      "P: 配额抽样 p值",
      "Q: 起付线",
      "S: “四个一”",
      "T: 统筹",
      "Y: 一档 异地就医",
      "Z: 转诊",
    ]);
  });

  it("knows every letter that a reading can begin with", () => {
    const one = "安北残大俄非高好经开老民年欧平请人三天外小有在";
    expect(grouped([...one], "zh").map((line) => line[0])).toEqual([..."ABCDEFGHJKLMNOPQRSTWXYZ"]);
  });

  it("refuses a name without a letter", () => {
    expect(() => grouped(["2013"], "en")).toThrow('"2013" begins with no letter');
  });
});
