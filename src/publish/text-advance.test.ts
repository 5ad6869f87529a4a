import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { textAdvance } from "./text-advance.ts";

describe("textAdvance", () => {
  it("is that of Helvetica: the AFM file gives A 667, space 278, a 556, bold A 722", () => {
    expect(textAdvance("A a", 1000)).toBe(667 + 278 + 556);
    expect(textAdvance("A", 1000, true)).toBe(722);
    expect(textAdvance("~", 1000)).toBe(584);
    expect(textAdvance("~", 1000, true)).toBe(584);
  });

  it("takes Han characters as squares", () => {
    expect(textAdvance("参保（一档）", 13)).toBe(6 * 13);
  });

  it("is nothing for no text", () => {
    expect(textAdvance("", 13)).toBe(0);
  });

  it.each([
    ["Nominal reimbursement ratio for hospital stays, % of eligible costs", false],
    ["The ceilings rose; of the three deductibles only that of grade III hospitals fell", true],
    ["参保人中约八成是农村居民，绝大多数参加一档", true],
  ])("is at least what the bundled fonts need: %s", (text, bold) => {
    const noto = "node_modules/@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf";
    const face = bold ? "scripts/fonts/ttf/source-sans-3-700.ttf" : "scripts/fonts/ttf/source-sans-3-400.ttf";
    const weight = bold ? 700 : 400;
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="40"><text x="0" y="30" font-size="20" ` +
      `font-weight="${weight}" font-family="'Source Sans 3','Noto Sans SC'">${text}</text></svg>`;
    const drawn = new Resvg(svg, { font: { fontFiles: [face, noto], loadSystemFonts: false } }).getBBox();
    expect(drawn?.width).toBeGreaterThan(0.75 * textAdvance(text, 20, bold));
    expect(drawn?.width).toBeLessThanOrEqual(textAdvance(text, 20, bold));
  });
});
