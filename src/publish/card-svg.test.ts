import { describe, expect, it } from "vitest";
import { locales } from "../i18n/locale.ts";
import { renderImage } from "./bake-png.ts";
import { cardNames, cardOf } from "./card.ts";
import { cardSvg } from "./card-svg.ts";

const all = cardNames().flatMap((name) => locales.map((locale) => ({ name, locale })));
const EDGE = 60;

describe("cardSvg", () => {
  it.each(all)("draws $name in $locale at 1200 × 630, with nothing over its margins", ({ name, locale }) => {
    const { pixels, width, height } = renderImage(cardSvg(cardOf(name, locale)), ["latin", "serif", "han"]);
    expect([width, height]).toEqual([1200, 630]);
    const paper = pixels.subarray(0, 4);
    const inked = (x: number, y: number): boolean =>
      !pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 4).equals(paper);
    const over: string[] = [];
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        if (x >= EDGE && x < width - EDGE && y < height - EDGE / 2) x = width - EDGE;
        if (inked(x, y)) over.push(`${x}, ${y}`);
      }
    expect(over.slice(0, 3)).toEqual([]);
  });

  it("sets a long finding smaller, and refuses one that fits at no size", () => {
    const card = (title: string) => cardSvg({ locale: "en", kicker: "K", title, limit: "L" });
    const sizes = (svg: string) =>
      [...svg.matchAll(/font-size="(\d+)" fill/g)].map(([, size]) => Number(size));
    expect(Math.max(...sizes(card("Short")))).toBe(33);
    expect(Math.max(...sizes(card("A finding of several words ".repeat(6))))).toBeLessThan(33);
    expect(() => card("A finding of several words ".repeat(40))).toThrow("too long for a card");
  });

  it("breaks a Chinese finding after its punctuation", () => {
    const svg = cardSvg({
      locale: "zh",
      kicker: "研",
      title: "账面参保率很高，实际报销多少却说不清",
      limit: "限",
    });
    expect(svg).toContain(">账面参保率很高，<");
  });
});

describe("cardOf", () => {
  it("says the strongest that a study's takeaways are, with place and time", () => {
    expect(cardOf("chongqing", "en").limit).toBe(
      "How sure: description at most · one district of Chongqing, 2007–2013",
    );
    expect(cardOf("chongqing", "zh").limit).toBe("证据性质：至多为描述性 · 重庆某区，2007—2013年");
  });

  it("names the cards there are", () => {
    expect(() => cardOf("nowhere", "en")).toThrow('There is no card "nowhere". Name one of: home, ');
  });
});
