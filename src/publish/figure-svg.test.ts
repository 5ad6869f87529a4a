import { Resvg } from "@resvg/resvg-js";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { locales } from "../i18n/locale.ts";
import { figureAlone } from "./figure-sheet.ts";
import { figureSvg } from "./figure-svg.ts";
import { studies } from "./site.ts";
import { textAdvance } from "./text-advance.ts";

const all = studies().flatMap(({ figures }) =>
  figures.flatMap(({ id }) => locales.map((locale) => ({ id, locale }))),
);

/** Where each text begins and ends in the drawing, by its transforms, anchor and measured width. */
function textBoxes(svg: string) {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  return Array.from(root.querySelectorAll("text")).flatMap((text) => {
    const inherited = (name: string): string | null | undefined =>
      text.closest(`[${name}]`)?.getAttribute(name);
    let [x, y] = [Number(text.getAttribute("x") ?? 0), Number(text.getAttribute("y") ?? 0)];
    for (let at: Element | null = text as unknown as Element; at; at = at.parentElement) {
      const [, dx = "0", dy = "0"] =
        /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute("transform") ?? "") ?? [];
      x += Number(dx);
      y += Number(dy);
    }
    const size = Number(inherited("font-size"));
    const bold = Number(inherited("font-weight") ?? 400) >= 600;
    const anchor = inherited("text-anchor") ?? "start";
    const spans = Array.from(text.querySelectorAll("tspan"));
    const lines = spans.length > 0 ? spans : [text];
    return lines.map((line, i) => {
      const content = line.textContent ?? "";
      const width = textAdvance(content, size, bold);
      const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      const bottom = y + i * size;
      return { content, size, left, right: left + width, top: bottom - size, bottom };
    });
  });
}

describe.each(all)("figureSvg of $id in $locale", ({ id, locale }) => {
  const { sheet } = figureAlone(id, locale);
  const svg = figureSvg(sheet);
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;

  it("is well-formed XML that a strict reader draws", () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
  });

  it("stands alone: no variables, classes, styles, nor anything from elsewhere", () => {
    expect(svg).not.toContain("var(");
    expect(svg).not.toMatch(/currentColor/i);
    for (const element of [root, ...Array.from(root.querySelectorAll("*"))]) {
      for (const name of ["class", "style", "href", "paint-order"])
        expect(element.hasAttribute(name)).toBe(false);
    }
    for (const name of ["style", "script", "image", "foreignObject"]) {
      expect(root.querySelectorAll(name)).toHaveLength(0);
    }
  });

  it("is named and described, and says source, certainty, licence and version inside", () => {
    expect(root.querySelector("title")?.textContent).toBe(sheet.title);
    expect(root.querySelector("desc")?.textContent).toContain(sheet.takeaway);
    const said = Array.from(root.querySelectorAll("text"), ({ textContent }) => textContent)
      .join("")
      .replaceAll(" ", "");
    for (const part of [sheet.title, sheet.subtitle, sheet.certainty, sheet.source, sheet.licence]) {
      expect(said).toContain(part.replaceAll(" ", ""));
    }
    for (const note of sheet.notes) expect(said).toContain(note.text.replaceAll(" ", ""));
    for (const { label } of sheet.legend) expect(said).toContain(label.replaceAll(" ", ""));
  });

  it("keeps all text inside, none of it under 12 px", () => {
    const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const boxes = textBoxes(svg);
    expect(boxes.length).toBeGreaterThan(8);
    for (const { content, size, left, right, top, bottom } of boxes) {
      const place = `${content} at ${Math.round(left)}–${Math.round(right)}, ${Math.round(bottom)}`;
      expect(size, place).toBeGreaterThanOrEqual(12);
      expect(left, place).toBeGreaterThanOrEqual(0);
      expect(right, place).toBeLessThanOrEqual(width);
      expect(top, place).toBeGreaterThanOrEqual(0);
      expect(bottom, place).toBeLessThanOrEqual(height);
    }
  });
});

describe("figureSvg", () => {
  it("writes the page's address where there is one", () => {
    const { sheet } = figureAlone(all[0]?.id ?? "", "en");
    expect(figureSvg(sheet)).not.toContain("https://");
    expect(figureSvg({ ...sheet, address: "https://example.org/studies/x/#f" })).toContain(
      "https://example.org/studies/x/#f",
    );
  });
});
