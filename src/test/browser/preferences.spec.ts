import { languages, studyIds } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

const preferences = [
  { name: "in light", media: { colorScheme: "light" } },
  { name: "in dark", media: { colorScheme: "dark" } },
  { name: "with reduced motion", media: { reducedMotion: "reduce" } },
  { name: "with more contrast", media: { contrast: "more" } },
  { name: "in forced colours", media: { forcedColors: "active" } },
  { name: "in forced colours on dark", media: { forcedColors: "active", colorScheme: "dark" } },
  { name: "in print", media: { media: "print" } },
] as const;

const DEFAULTS = {
  colorScheme: "light",
  contrast: "no-preference",
  forcedColors: "none",
  media: "screen",
  reducedMotion: "no-preference",
} as const;

for (const { language, prefix } of languages) {
  test(`the chapter in ${language} shows every chart whatever the reader prefers, and its text can be read`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/${prefix}studies/${studyIds[0]}/`);
    for (const { name, media } of preferences) {
      await page.emulateMedia({ ...DEFAULTS, ...media });
      await expect(page.locator("h1")).toBeVisible();
      for (const figure of await page.locator("figure").all()) {
        const drawn = figure.locator("[role=img] svg, table").filter({ visible: true });
        await expect(drawn.first(), `${await figure.getAttribute("id")} ${name}`).toBeVisible();
      }
      const charts = page.locator("[role=img]:has(svg)").filter({ visible: true });
      expect.soft(await charts.evaluateAll(faintTexts), name).toEqual([]);
    }
  });
}

/** Texts of charts with a contrast below 4.5 : 1 to the mark under their middle, or to the page. axe leaves SVG out. */
function faintTexts(charts: readonly Element[]): readonly string[] {
  const luminance = (colour: string): number | undefined => {
    const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
    const [r, g, b] = (parts ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return r === undefined || g === undefined || b === undefined
      ? undefined
      : 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  return charts.flatMap((chart) => {
    const marks = [...chart.querySelectorAll("rect[data-row], circle[data-row], path[data-row]")].map(
      (mark) => ({
        box: mark.getBoundingClientRect(),
        fill: getComputedStyle(mark).fill,
      }),
    );
    return [...chart.querySelectorAll("text")].flatMap((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const under = marks.findLast(
        ({ box }) => box.left < x && x < box.right && box.top < y && y < box.bottom,
      );
      const [ink, ground] = [getComputedStyle(text).fill, under?.fill ?? paper];
      const [a, b] = [luminance(ink), luminance(ground)];
      if (width === 0 || ground === "none" || ground.startsWith("url(")) return [];
      const contrast =
        a === undefined || b === undefined ? 0 : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return contrast < 4.5
        ? [
            `${chart.closest("figure")?.id}: "${text.textContent}" in ${ink} on ${ground}: ${contrast.toFixed(2)}`,
          ]
        : [];
    });
  });
}

test("nothing moves by itself with reduced motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`/studies/${studyIds[0]}/`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("the colours chosen in the header hold on every page and can be given back to the system", async ({
  page,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`/studies/${studyIds[0]}/`);
  const colours = page.getByLabel("Colours");
  await expect(colours).toHaveValue("");
  const light = await paper();
  await colours.selectOption("Dark");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto("/data/");
  expect(await paper()).toBe(dark);
  await expect(page.getByLabel("Colours")).toHaveValue("dark");
  await page.getByLabel("Colours").selectOption("System");
  expect(await paper()).toBe(light);
  expect(await page.evaluate(() => localStorage.getItem("theme"))).toBeNull();
});
