import { existsSync, readFileSync } from "node:fs";
import { builtPages, isBare, languages, studyIds } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

const pages = builtPages().filter(({ path }) => path !== "404.html" && !isBare(path));

test("every page leads to every part of the site, and says where it stands", () => {
  for (const { path, document } of pages) {
    const own = path.replace(/^zh\//, "");
    const footer = [...document.querySelectorAll<HTMLAnchorElement>(".footer-nav a")];
    expect(footer.length, `/${path}`).toBeGreaterThanOrEqual(6);
    const current = footer.filter((link) => link.getAttribute("aria-current") === "page");
    const parts = footer.map((link) => link.getAttribute("href")?.replace(/^\/(zh\/)?/, "") ?? "");
    expect(current.length, `/${path}`).toBe(parts.includes(own) ? 1 : 0);
  }
});

for (const { language, prefix } of languages) {
  test(`the header in ${language} is one line on a desk and nothing of it is pushed off a phone`, async ({
    page,
  }) => {
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${prefix}data/`);
      const boxes = await page
        .locator(".site-header a, .site-header select")
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2);
      if (width === 1280) expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(12);
    }
  });
}

test("the studies stand in the order of their numbers, each with its finding and its ways on", async ({
  page,
}) => {
  await page.goto("/studies/");
  const entries = page.locator(".study-entry");
  await expect(entries).toHaveCount(studyIds.length);
  const kickers = await entries.locator(".kicker").allTextContents();
  expect(kickers).toEqual(kickers.toSorted());
  for (const entry of await entries.all()) await expect(entry.getByRole("link").first()).toHaveText(/\S/);
});

test("every page says what it is where its link is shared, without an address that is not configured", () => {
  for (const { path, document } of pages) {
    const content = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute("content");
    expect(content("og:title"), `/${path}`).toMatch(/\S/);
    expect(content("og:description"), `/${path}`).toMatch(/\S/);
    expect(content("og:image"), `/${path}`).toBeUndefined();
  }
});

test("every chapter, the first page and the synthesis have a card in both languages", () => {
  for (const name of [
    "home",
    ...studyIds,
    ...(existsSync("dist/synthesis/index.html") ? ["synthesis"] : []),
  ]) {
    for (const { prefix } of languages) {
      const png = readFileSync(`dist/${prefix}cards/${name}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
    }
  }
});

for (const { language, prefix } of languages) {
  test(`methods and about in ${language} are whole with scripts off`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    for (const path of ["methods/", "about/"]) {
      await page.goto(`/${prefix}${path}`);
      expect(await page.locator("article.prose h2").count()).toBeGreaterThan(5);
    }
    await expect(page.locator(".changelog h3").first()).toBeVisible();
    await page.goto(`/${prefix}methods/`);
    await expect(page.locator(".rubric-criteria tbody tr")).toHaveCount(5);
    for (const link of await page.locator("a.reference").all()) {
      await expect(page.locator((await link.getAttribute("href")) ?? "none")).toHaveCount(1);
    }
    await context.close();
  });
}
