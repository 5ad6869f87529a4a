import { AxeBuilder } from "@axe-core/playwright";
import { samples } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

/** Colours do not depend on the width: the narrow page is tried in one scheme, the other one in Chinese. */
const windows = (path: string) =>
  [
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 1280 },
    { colorScheme: path.startsWith("zh/") ? "dark" : "light", width: 360 },
  ] as const;

for (const path of samples) {
  test(`axe finds nothing on /${path}, in light and dark, wide and narrow`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`/${path}`);
    for (const { colorScheme, width } of windows(path)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      // No page has frames, so axe runs in one piece ("legacy"); that and short results halve its time.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
      const { violations, passes } = await axe.analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
      );
      expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
    }
    await expect(page.locator("iframe")).toHaveCount(0);
  });
}
