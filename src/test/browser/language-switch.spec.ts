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

for (const view of [
  "audit/?figure=chongqing-satisfaction",
  "audit/#finding-chongqing-fund-parts",
  "explore/?table=chongqing/satisfaction&in=theme:benefits",
]) {
  test(`the language switch keeps the view /${view}, there and back`, async ({ page }) => {
    await page.goto(`/${view}`);
    await page.locator(".language a").click();
    await expect(page).toHaveURL((url) => url.href.endsWith(`/zh/${view}`));
    await page.locator(".language a").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL((url) => url.href.endsWith(`/${view}`) && !url.pathname.startsWith("/zh/"));
  });
}

test("the language switch keeps what the reader has asked meanwhile", async ({ page }) => {
  await page.goto("/audit/");
  await page.locator("[data-audit-filter] select, .audit-filter select").first().selectOption({ index: 1 });
  const { search } = new URL(page.url());
  expect(search).not.toBe("");
  await page.locator(".language a").click();
  await expect(page).toHaveURL((url) => url.pathname === "/zh/audit/" && url.search === search);
});

test("without scripts the language switch leads to the page", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/audit/?figure=chongqing-satisfaction`);
  await page.locator(".language a").click();
  await expect(page).toHaveURL((url) => url.pathname === "/zh/audit/");
  await context.close();
});
