import type { Locator } from "@playwright/test";
import { expect, test } from "./quiet-page.ts";
import { cell, openExample, saying } from "./your-table-page.ts";

test("a row is removed by key and by button and comes back, a column too", async ({ page }) => {
  const say = saying("en");
  await openExample(page, "en", "counts");
  await cell(page, 4, 1).focus();
  await page.keyboard.press("Alt+Delete");
  await expect(cell(page, 4, 1)).toHaveCount(0);
  await expect(cell(page, 3, 1)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(cell(page, 4, 1)).toHaveValue("11");
  await cell(page, 1, 1).focus();
  await page.getByRole("button", { name: say("yourtable.remove-row", { row: 2 }) }).click();
  await expect(cell(page, 1, 1)).toHaveValue("48");
  await expect(cell(page, 1, 1)).toBeFocused();
  await page.getByRole("button", { name: say("yourtable.undo"), exact: true }).click();
  await page.getByRole("button", { name: say("yourtable.columns.remove-of", { n: 4, column: "n" }) }).click();
  await expect(cell(page, 0, 3)).toHaveCount(0);
  await page.getByRole("button", { name: say("yourtable.undo"), exact: true }).click();
  await expect(cell(page, 0, 3)).toHaveValue("240");
});

test("after the last row or column is removed the focus stands on what comes next", async ({ page }) => {
  const say = saying("en");
  await openExample(page, "en", "counts");
  const remove = (n: number): Locator =>
    page
      .locator(".yt-columns li")
      .nth(n - 1)
      .getByRole("button");
  const name = (n: number): Locator => page.getByLabel(say("yourtable.columns.name", { n }), { exact: true });
  const columns = await page.locator(".yt-columns li").count();
  await remove(columns).click();
  await expect(name(columns - 1)).toBeFocused();
  for (let n = columns - 1; n > 1; n -= 1) await remove(1).click();
  await expect(page.locator(".yt-columns li")).toHaveCount(1);
  await expect(name(1)).toBeFocused();

  await cell(page, 0, 0).focus();
  const rows = await page.locator(".yt-sheet tbody tr").count();
  for (let left = rows - 1; left > 0; left -= 1) {
    await page.keyboard.press("Alt+Delete");
    await expect(page.locator(".yt-sheet tbody tr")).toHaveCount(left);
    await expect(cell(page, 0, 0)).toBeFocused();
  }
  await page.keyboard.press("Alt+Delete");
  await expect(page.getByRole("button", { name: say("yourtable.add-row") })).toBeFocused();
});

test("what was typed just before a reload is there after it", async ({ page }) => {
  await openExample(page, "en", "counts");
  await page.waitForTimeout(600);
  await cell(page, 1, 1).fill("97");
  await page.reload();
  await expect(cell(page, 1, 1)).toHaveValue("97");
});

test("a row that was removed comes back after a reload", async ({ page }) => {
  await openExample(page, "en", "counts");
  await cell(page, 4, 1).focus();
  await page.keyboard.press("Alt+Delete");
  await expect(cell(page, 4, 1)).toHaveCount(0);
  await page.waitForTimeout(600);
  await page.reload();
  await expect(cell(page, 3, 1)).toBeVisible();
  await page.getByRole("button", { name: saying("en")("yourtable.undo"), exact: true }).click();
  await expect(cell(page, 4, 1)).toHaveValue("11");
});
