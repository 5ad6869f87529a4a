import { expect, test } from "./quiet-page.ts";
import { cell, openExample, saying, summary } from "./your-table-page.ts";

const say = saying("en");

test("the focus stands on the findings after a reading is put in", async ({ page }) => {
  await openExample(page, "en", "counts");
  await page.getByRole("button", { name: say("yourtable.try-of", { from: "79", to: "97" }) }).press("Enter");
  await expect(cell(page, 1, 1)).toHaveValue("97");
  await expect(page.getByRole("heading", { name: say("yourtable.findings") })).toBeFocused();
});

test("a table that was removed leaves the focus on the box, and comes back with its steps", async ({
  page,
}) => {
  await openExample(page, "en", "counts");
  await cell(page, 1, 1).fill("97");
  await page.getByRole("button", { name: say("yourtable.clear") }).press("Enter");
  await expect(page.getByLabel(say("yourtable.paste-label"))).toBeFocused();
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: say("yourtable.bring-back") }).press("Enter");
  await expect(
    page.getByRole("heading", { level: 2, name: say("yourtable.example.counts.name") }),
  ).toBeFocused();
  await expect(cell(page, 1, 1)).toHaveValue("97");
  await page.getByRole("button", { name: say("yourtable.undo"), exact: true }).click();
  await expect(cell(page, 1, 1)).toHaveValue("79");
  await page.waitForTimeout(600);
  await page.reload();
  await expect(summary(page)).toBeVisible();
});

test("a table that was removed is gone once another is opened, and after a reload", async ({ page }) => {
  await openExample(page, "en", "counts");
  await page.getByRole("button", { name: say("yourtable.clear") }).click();
  await page.getByRole("button", { name: say("yourtable.example.shares") }).click();
  await expect(summary(page)).toBeVisible();
  await page.getByRole("button", { name: say("yourtable.undo"), exact: true }).click();
  const bringBack = page.getByRole("button", { name: say("yourtable.bring-back") });
  await expect(page.getByLabel(say("yourtable.paste-label"))).toBeFocused();
  await expect(bringBack).toHaveCount(0);
  await page.getByRole("button", { name: say("yourtable.redo"), exact: true }).click();
  await page.getByRole("button", { name: say("yourtable.clear") }).click();
  await expect(bringBack).toBeVisible();
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByLabel(say("yourtable.paste-label"))).toBeVisible();
  await expect(bringBack).toHaveCount(0);
});

test("an empty box says that it is empty until something is typed", async ({ page }) => {
  await page.goto("/audit/your-table/");
  const box = page.getByLabel(say("yourtable.paste-label"));
  for (const typed of ["", "  \n "]) {
    await box.fill(typed);
    await page.getByRole("button", { name: say("yourtable.paste-open") }).press("Enter");
    await expect(box).toBeFocused();
    await expect(box).toHaveAccessibleDescription(say("yourtable.paste-empty"));
    await expect(page.getByRole("status").filter({ hasText: say("yourtable.paste-empty") })).toHaveCount(1);
  }
  await page.keyboard.type("a");
  await expect(box).toHaveAccessibleDescription("");
});
