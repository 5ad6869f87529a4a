import AxeBuilder from "@axe-core/playwright";
import { chapter, figureOf, likert, list, stage } from "./figure-page.ts";
import { expect, test } from "./quiet-page.ts";

for (const colorScheme of ["light", "dark"] as const)
  for (const prefix of ["", "/zh"])
    test(`axe finds nothing in the views of a figure and in an open record, ${colorScheme}, ${prefix || "/en"}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto(`${prefix}${chapter}`);
      const figure = figureOf(page);
      const check = async (what: string, of = `#${likert}`): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).include(of).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${what}: ${id}: ${html}`),
        );
        expect(found).toEqual([]);
      };
      await list(figure, "layout").selectOption("diverging");
      await figure.locator(".legend button").nth(1).click();
      await stage(figure).focus();
      await page.keyboard.press("ArrowRight");
      await check("chart");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog").locator("dl")).toBeVisible();
      await check("record", "[role=dialog]");
      await page.keyboard.press("Escape");
      for (const view of ["table", "record"]) {
        await figure.locator(`[role=tab][data-view=${view}]`).click();
        await expect(figure.locator(`.figure-view[data-view=${view}] a`).first()).toBeVisible();
        await check(view);
      }
    });
