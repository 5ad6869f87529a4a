import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAdvance } from "./text-advance.ts";
import { balanceText, wrapAnywhere, wrapText } from "./wrap-text.ts";

const style = { size: 10 };

describe("wrapText", () => {
  it("breaks Latin text at spaces", () => {
    expect(wrapText("one two three", 40, style)).toEqual(["one two", "three"]);
  });

  it("never begins a line with closing punctuation nor ends one with an opening bracket", () => {
    expect(wrapText("封顶线提高了，起付线", 60, style)).toEqual(["封顶线提高", "了，起付线"]);
    expect(wrapText("参保人（一档）", 40, style)).toEqual(["参保人", "（一档）"]);
  });

  it("keeps a number with its unit", () => {
    expect(wrapText("人均约340元每年", 55, style)).toEqual(["人均约", "340元每年"]);
    expect(wrapText("收入3.2亿元整数", 45, style)).toEqual(["收入", "3.2亿元", "整数"]);
  });

  it("leaves a word that is wider than the line alone on it", () => {
    expect(wrapText("a incomprehensibilities b", 30, style)).toEqual(["a", "incomprehensibilities", "b"]);
  });

  it("gives no line for no text", () => {
    expect(wrapText("", 100, style)).toEqual([]);
  });

  const text = fc.string({ unit: fc.constantFrom(..."ab c 参保，。（）12%") });
  it("loses no character but spaces at line ends, and keeps to the width where a break is allowed", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 200 }), (content, width) => {
        const lines = wrapText(content, width, style);
        expect(lines.join("").replaceAll(" ", "")).toBe(content.replaceAll(" ", ""));
        for (const line of lines) {
          if (line.includes(" ")) expect(textAdvance(line, style.size)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe("balanceText", () => {
  it("takes as many lines, of more even length", () => {
    const title = "Government paid most of the premium in 2013";
    expect(wrapText(title, 190, style)).toEqual(["Government paid most of the premium in", "2013"]);
    expect(balanceText(title, 190, style)).toEqual(["Government paid most", "of the premium in 2013"]);
  });
});

describe("wrapAnywhere", () => {
  it("cuts an address that is wider than the line, and loses nothing of it", () => {
    const address = `https://example.org/explore/?t=${"abc.".repeat(60)}`;
    const lines = wrapAnywhere(`View: ${address} (2026-11-22)`, 640, style);
    expect(lines.join("")).toContain(address);
    for (const line of lines) expect(textAdvance(line, style.size, false)).toBeLessThanOrEqual(640);
  });
});
