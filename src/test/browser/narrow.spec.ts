import { builtPages, languages, studyIds } from "./built-site.ts";
import { narrowWindows, misfits } from "./misfits.ts";
import { expect, test } from "./quiet-page.ts";

const paths = builtPages().map(({ path }) => path);

for (const { language, prefix } of languages) {
  test(`no page in ${language} scrolls sideways or cuts text at 320 px and at a zoom of 400 %`, async ({
    page,
  }) => {
    test.slow();
    const found: string[] = [];
    for (const path of paths.filter((path) => path.startsWith("zh/") === (prefix === "zh/"))) {
      await page.goto(`/${path}`);
      for (const size of narrowWindows) {
        await page.setViewportSize(size);
        const those = await page.evaluate(misfits, "");
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
        // A press before the page is drawn scrolls nothing: a reader would press again.
        await expect(async () => {
          await region.press("ArrowRight");
          expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
        }, `/${path}`).toPass({ timeout: 10_000 });
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
