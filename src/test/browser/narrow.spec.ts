import { builtPages, languages, studyIds } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

const paths = builtPages().map(({ path }) => path);

/** 320 px is what 1280 px become at a zoom of 400 %; the height shrinks with them. */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

/** What does not fit into the window: the page as a whole, and texts that stand outside it or in part. */
function misfits(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const mayHide = node.parentElement?.closest("[role=region], .visually-hidden, .skip, svg");
    if (!node.nodeValue?.trim() || mayHide) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width > 0 && (left < -1 || right > innerWidth + 1))
      texts.push(`cut off: ${node.nodeValue.trim().slice(0, 60)}`);
  }
  return scrollWidth > clientWidth ? [`${scrollWidth} px wide`, ...texts] : texts;
}

for (const { language, prefix } of languages) {
  test(`no page in ${language} scrolls sideways or cuts text at 320 px and at a zoom of 400 %`, async ({
    page,
  }) => {
    test.slow();
    const found: string[] = [];
    for (const path of paths.filter((path) => path.startsWith("zh/") === (prefix === "zh/"))) {
      await page.goto(`/${path}`);
      for (const size of sizes) {
        await page.setViewportSize(size);
        const those = await page.evaluate(misfits);
        found.push(...those.map((text) => `/${path} in ${size.width} × ${size.height} px: ${text}`));
      }
    }
    expect(found).toEqual([]);
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
      const tables = page.locator("table").filter({ visible: true });
      const sizes = await tables.evaluateAll((all) =>
        all.map((table) => table.getBoundingClientRect().width),
      );
      for (const i of sizes.keys()) {
        if ((sizes[i] ?? 0) <= 320) continue;
        const region = tables.nth(i).locator("xpath=ancestor::*[@role='region'][1]");
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

/** Texts of drawings that stand outside what shows them: the nearest box that cuts, or the window. */
function cutTexts(drawings: readonly Element[]): readonly string[] {
  return drawings.flatMap((drawing) => {
    let frame = drawing;
    while (frame.parentElement && getComputedStyle(frame).overflowX === "visible")
      frame = frame.parentElement;
    const edges = frame.getBoundingClientRect();
    const [left, right] = [Math.max(0, edges.left), Math.min(innerWidth, edges.right)];
    return [...drawing.querySelectorAll("text")].flatMap((text) => {
      const box = text.getBoundingClientRect();
      const over = Math.max(left - box.left, box.right - right);
      const where = `${drawing.closest("figure")?.id} at ${innerWidth} px`;
      return box.width > 0 && over > 0.5 ? [`${where}: "${text.textContent}" by ${over.toFixed(1)} px`] : [];
    });
  });
}

for (const study of studyIds) {
  for (const { language, prefix } of languages) {
    test(`every chart of ${study} in ${language} is whole from 320 to 1280 px`, async ({ page }) => {
      await page.goto(`/${prefix}studies/${study}/`);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const charts = page.locator("[role=img]:has(svg)").filter({ visible: true });
        expect(await charts.count()).toBeGreaterThan(0);
        expect.soft(await charts.evaluateAll(cutTexts)).toEqual([]);
      }
    });
  }
}
