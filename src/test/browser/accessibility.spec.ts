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
  for (const { colorScheme, width } of windows(path)) {
    test(`axe finds nothing on /${path}, ${colorScheme}, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`/${path}`);
      // No page has frames, so axe runs in one piece ("legacy"), twice as fast.
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      const { violations, passes } = await axe.analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
      );
      expect(found).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
      await expect(page.locator("iframe")).toHaveCount(0);
    });
  }
}
