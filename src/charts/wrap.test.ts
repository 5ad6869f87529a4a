import { describe, expect, it } from "vitest";
import { wrap, wrapBeside, wrapEvenly } from "./wrap.ts";

describe("wrap", () => {
  it("breaks Latin text between words", () => {
    expect(wrap("Relief for serious disease", 100, 13)).toEqual(["Relief for", "serious", "disease"]);
  });
  it("breaks Han text between words but not before a closing mark, and keeps Latin words whole", () => {
    expect(wrap("医保信息化（DRG付费）建设", 53, 13)).toEqual(["医保信息", "化（DRG", "付费）", "建设"]);
    expect(wrap("解决大病，减轻负担", 53, 13)).toEqual(["解决", "大病，", "减轻负担"]);
  });
  it("keeps punctuation and units with what they belong to, at any width", () => {
    for (let width = 40; width < 200; width += 7)
      for (const line of wrap("2016—2017年未并入的新农合（约8亿人）不计入，下同", width, 12))
        expect(line).not.toMatch(/^[，）年亿人—]|（$/);
  });
  it("gives no line for no text, and a word wider than the line a line of its own", () => {
    expect(wrap("", 50, 13)).toEqual([]);
    expect(wrap("a responsibility", 40, 13)).toEqual(["a", "responsibility"]);
  });
});

describe("wrapBeside", () => {
  it("uses the whole width below what stands beside the first lines", () => {
    expect(wrapBeside("one two three four five six", 60, 2, 200, 13)).toEqual([
      "one two",
      "three",
      "four five six",
    ]);
  });
});

describe("wrapEvenly", () => {
  it("leaves no last word alone", () => {
    expect(wrapEvenly("Ability to solve major problems", 190, 13)).toEqual([
      "Ability to solve",
      "major problems",
    ]);
  });
});
