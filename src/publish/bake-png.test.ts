import { describe, expect, it } from "vitest";
import { locales } from "../i18n/locale.ts";
import { bakePng, renderImage } from "./bake-png.ts";
import { figureAlone } from "./figure-sheet.ts";
import { figureSvg } from "./figure-svg.ts";
import { studies } from "./site.ts";

const all = studies().flatMap(({ figures }) =>
  figures.flatMap(({ id }) => locales.map((locale) => ({ id, locale }))),
);

const svgOf = (text: string, weight: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="30"><rect width="100" height="30" fill="#fff"/>` +
  `<text x="5" y="22" font-size="20" font-weight="${weight}" font-family="'PingFang SC','Noto Sans SC',sans-serif">${text}</text></svg>`;

/** Share of pixels that are not paper. */
function inked({ pixels }: { readonly pixels: Buffer }): number {
  let dark = 0;
  for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 128) dark += 1;
  return dark / (pixels.length / 4);
}

describe("bakePng", () => {
  it.each(all)("gives $id in $locale at least 1200 pixels wide", ({ id, locale }) => {
    const png = Buffer.from(bakePng(figureSvg(figureAlone(id, locale).sheet)));
    expect(png.subarray(1, 4).toString("ascii")).toBe("PNG");
    // Width and height stand in the first chunk, IHDR (PNG specification, 11.2.2).
    expect(png.subarray(12, 16).toString("ascii")).toBe("IHDR");
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1200);
  });
});

describe("renderImage", () => {
  it("draws Chinese characters, which are blank without their font", () => {
    expect(inked(renderImage(svgOf("参保率", 400), ["latin"]))).toBe(0);
    expect(inked(renderImage(svgOf("参保率", 400)))).toBeGreaterThan(0.05);
  });

  it("draws bold Chinese in bold", () => {
    expect(inked(renderImage(svgOf("参保率", 700)))).toBeGreaterThan(
      1.3 * inked(renderImage(svgOf("参保率", 400))),
    );
  });

  it(
    "has every character of the Chinese figures, each drawn in a cell of its own",
    { timeout: 30_000 },
    () => {
      const texts = all
        .filter(({ locale }) => locale === "zh")
        .flatMap(({ id }) => [...figureSvg(figureAlone(id, "zh").sheet).matchAll(/<text[^>]*>([^<]*)</g)])
        .map(([, text = ""]) => text.replace(/&[a-z]+;/g, ""));
      const characters = [...new Set(texts.join(""))].filter((character) => character.trim() !== "");
      const columns = 20;
      const rows = Math.ceil(characters.length / columns);
      const cells = characters.map(
        (character, i) =>
          `<text x="${(i % columns) * 30 + 5}" y="${Math.floor(i / columns) * 30 + 22}">${character}</text>`,
      );
      const { pixels, width } = renderImage(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * 30}" height="${rows * 30}" font-size="20" ` +
          `font-family="'Noto Sans SC'"><rect width="100%" height="100%" fill="#fff"/>${cells.join("")}</svg>`,
      );
      const scale = width / (columns * 30);
      const blank = characters.filter((_, i) => {
        for (
          let y = Math.floor(i / columns) * 30 * scale;
          y < (Math.floor(i / columns) + 1) * 30 * scale;
          y += 1
        ) {
          for (let x = (i % columns) * 30 * scale; x < ((i % columns) + 1) * 30 * scale; x += 1) {
            if ((pixels[4 * (y * width + x)] ?? 255) < 128) return false;
          }
        }
        return true;
      });
      expect(characters.length).toBeGreaterThan(200);
      expect(blank).toEqual([]);
    },
  );
});
