import { AxeBuilder } from "@axe-core/playwright";
import { samples } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

for (const path of samples) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 360]) {
      test(`axe finds nothing on /${path}, ${colorScheme}, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(`/${path}`);
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
        );
        expect(found).toEqual([]);
        expect(passes.length).toBeGreaterThan(20);
      });
    }
  }
}
