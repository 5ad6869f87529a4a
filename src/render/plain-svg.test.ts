import { describe, expect, it } from "vitest";
import { plainSvg } from "./plain-svg.ts";

const colours: Readonly<Record<string, string>> = { "--ink": "#111111", "--paper": "#ffffff" };
const colourOf = (token: string): string => {
  const colour = colours[token];
  if (!colour) throw new Error(`no ${token}`);
  return colour;
};
const drawing = (inner: string): string =>
  plainSvg(
    `<svg class="plot" width="100" height="20" viewBox="0 0 100 20" fill="currentColor">${inner}</svg>`,
    colourOf,
  ).markup;

describe("plainSvg", () => {
  it("puts colours in place of variables and of currentColor", () => {
    expect(drawing(`<rect stroke="var(--paper)" />`)).toBe(`<g fill="#111111"><rect stroke="#ffffff" /></g>`);
  });

  it("takes out classes and styles, keeps which row a mark stands for", () => {
    expect(drawing(`<rect class="a" style="x" data-key="k" data-row="r" />`)).toContain(
      `<rect data-row="r" />`,
    );
  });

  it("gives lengths in em as px, by the font size in force", () => {
    expect(drawing(`<g font-size="20"><text y="0.32em">a</text></g><text dy="1em">b</text>`)).toBe(
      `<g fill="#111111"><g font-size="20"><text y="6.4">a</text></g><text dy="13">b</text></g>`,
    );
  });

  it("draws a halo as text of its own, under the text, and only once with its row", () => {
    const haloed = `<g stroke="var(--paper)" stroke-width="4" paint-order="stroke" fill="var(--ink)"><text data-row="r">a</text></g>`;
    expect(drawing(haloed)).toBe(
      `<g fill="#111111">` +
        `<g stroke="#ffffff" stroke-width="4" fill="#ffffff"><text>a</text></g>` +
        `<g fill="#111111"><text data-row="r">a</text></g></g>`,
    );
  });

  it("gives the size and says which colour is missing", () => {
    expect(plainSvg(`<svg width="640" height="88"></svg>`, colourOf)).toMatchObject({
      width: 640,
      height: 88,
    });
    expect(() => drawing(`<rect fill="var(--none)" />`)).toThrow("no --none");
  });
});
