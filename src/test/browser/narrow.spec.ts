import { builtPages, languages, studyIds } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

const paths = builtPages().map(({ path }) => path);

/** 320 px is what 1280 px become at a zoom of 400 %; the height shrinks with them. */
const sizes = [
  { name: "at 320 px", width: 320, height: 640 },
  { name: "at a zoom of 400 %", width: 320, height: 256 },
];

for (const { name, width, height } of sizes) {
  test(`no page scrolls sideways ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(`/${path}`);
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      if ((content ?? 0) > (window ?? 0)) wide.push(`/${path}: ${content} px in a window of ${window} px`);
    }
    expect(wide).toEqual([]);
  });

  test(`no text is cut off ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const cut: string[] = [];
    for (const path of paths) {
      await page.goto(`/${path}`);
      const found = await page.evaluate(() => {
        const scrolls = (element: Element | null): boolean =>
          Boolean(element?.closest("[role=region], .visually-hidden, .skip, svg"));
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.nodeValue?.trim() || scrolls(node.parentElement)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const { left, right, width: size } = range.getBoundingClientRect();
          if (size > 0 && (left < -1 || right > innerWidth + 1))
            texts.push(node.nodeValue.trim().slice(0, 60));
        }
        return texts;
      });
      cut.push(...found.map((text) => `/${path}: ${text}`));
    }
    expect(cut).toEqual([]);
  });
}

test.describe("with scripts off, when nothing is folded away", () => {
  test.use({ javaScriptEnabled: false });

  test("a table wider than the window stands in a region that has a name and scrolls by keyboard", async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    let scrolled = 0;
    for (const path of paths) {
      await page.goto(`/${path}`);
      for (const table of await page.locator("table").filter({ visible: true }).all()) {
        const size = await table.evaluate((element) => element.getBoundingClientRect().width);
        if (size <= 320) continue;
        const region = table.locator("xpath=ancestor::*[@role='region'][1]");
        await expect(region, `/${path}`).toHaveAttribute("aria-label", /\S/);
        await region.focus();
        await expect(region, `/${path}`).toBeFocused();
        await page.keyboard.press("ArrowRight");
        await expect
          .poll(() => region.evaluate((element) => element.scrollLeft), `/${path}`)
          .toBeGreaterThan(0);
        scrolled += 1;
      }
    }
    expect(scrolled).toBeGreaterThan(0);
  });
});

for (const study of studyIds) {
  for (const { language, prefix } of languages) {
    for (const width of [320, 360, 768, 1280]) {
      test(`every chart of ${study} in ${language} is whole at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${prefix}studies/${study}/`);
        const charts = page.locator("[role=img]:has(svg)").filter({ visible: true });
        const outside = await charts.evaluateAll((drawings) =>
          drawings.flatMap((drawing) => {
            const { left, right } = drawing.getBoundingClientRect();
            return [...drawing.querySelectorAll("text")].flatMap((text) => {
              const box = text.getBoundingClientRect();
              const over = Math.max(left - box.left, box.right - right);
              const id = drawing.closest("figure")?.id;
              return box.width > 0 && over > 1
                ? [`${id}: "${text.textContent}" by ${over.toFixed(1)} px`]
                : [];
            });
          }),
        );
        expect(outside).toEqual([]);
      });
    }
  }
}
