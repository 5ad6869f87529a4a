import { isBare, templates } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

for (const path of templates.filter((path) => !isBare(path))) {
  test(`the language switch keeps /${path}, there and back`, async ({ page }) => {
    await page.goto(`/${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const there = page.locator(".language a");
    await expect(there).toHaveAttribute("lang", "zh-Hans");
    await there.click();
    await expect(page).toHaveURL((url) => url.pathname === `/zh/${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(page.locator("h1")).toHaveText(/\p{Script=Han}/u);
    await page.locator(".language a").click();
    await expect(page).toHaveURL((url) => url.pathname === `/${path}`);
  });
}
