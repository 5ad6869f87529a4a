import { message } from "../../i18n/messages.ts";
import { languages } from "./built-site.ts";
import { PATIENCE, answered, grid, openView, rowCount, shown } from "./explorer.ts";
import { expect, test } from "./quiet-page.ts";

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const { language, prefix } of languages) {
    test(`the explorer in ${language} lists the tables, each with a link to its page`, async ({
      page,
      request,
    }) => {
      await page.goto(`/${prefix}explore/`);
      await expect(page.locator(".explore-noscript")).toBeVisible();
      const links = page.locator("#explorer a[href*='/data/']");
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(addresses.length).toBeGreaterThan(25);
      expect(addresses.every((address) => address.startsWith(`/${prefix}data/`))).toBe(true);
      for (const table of ["chongqing/satisfaction", "chongqing/sample", "context-oop-share/oop-share"]) {
        const address = addresses.find((one) => one.includes(`/${table}/`));
        expect(address, table).toBeDefined();
        expect((await request.get(address ?? "")).status(), table).toBe(200);
      }
      await expect(page.locator("#explorer button")).toHaveCount(0);
      for (const name of await links.allTextContents()) expect(name.trim()).not.toBe("");
    });
  }
});

test("on paper a table says which of its lines are printed, and no number is broken", async ({ page }) => {
  const lines = message("en", "explore.table.lines", { first: 1, last: 100, n: 138 });
  const note = page.locator(".explore-grid caption").getByText(lines);
  await openView(page, "table=context-health-expenditure/health-expenditure");
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 620, height: 900 });
  await expect(note).toBeVisible();
  const year = grid(page)
    .locator("tbody td.number-cell, tbody th")
    .filter({ hasText: /^2000$/ });
  expect((await year.first().boundingBox())?.height).toBeLessThan(32);
});

test("a number of a table that is not grouped opens its record; one that was computed has none", async ({
  page,
}) => {
  await openView(page, "table=chongqing/satisfaction&equals=indicator:catalogue&in=printed_in:table");
  const corrected = grid(page).locator("a.number[data-record=satisfaction-catalogue-very-satisfied-count]");
  await expect(corrected).toHaveAttribute("data-status", "corrected");
  await corrected.click();
  const record = page.getByRole("dialog");
  await expect(record.locator("dl")).toBeVisible({ timeout: PATIENCE });
  await expect(record).toHaveAccessibleName(/^7 people .*corrected$/);
  await expect(record).toContainText("The other four answers leave 7 of 190");
  await expect(record.getByRole("link", { name: "Row in the dataset" })).toHaveAttribute(
    "href",
    /\/data\/chongqing\/satisfaction\/#satisfaction-catalogue-very-satisfied-count$/,
  );
  await page.keyboard.press("Escape");
  await expect(record).toHaveCount(0);

  // The record follows its row, wherever it is sorted to.
  await grid(page)
    .getByRole("columnheader", { name: /^people/ })
    .locator(".head-sort")
    .click();
  await expect(grid(page).getByRole("columnheader", { name: /^people/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await expect
    .poll(async () => (await corrected.textContent())?.trim(), { timeout: PATIENCE })
    .toMatch(/^7\b/);

  await openView(page, "table=chongqing/satisfaction&by=indicator&measure=n:sum:count");
  await expect(grid(page).locator("tbody a")).toHaveCount(0);
});

test("a long table comes in pages of 100 lines, and its columns are chosen, moved and hidden", async ({
  page,
}) => {
  await openView(page, "table=context-oop-share/oop-share");
  const { heads, lines } = await shown(page);
  await expect.poll(async () => (await shown(page)).lines.length, { timeout: PATIENCE }).toBe(100);
  const pages = page.getByRole("navigation", { name: "Pages of the table" });
  await expect(pages).toContainText("Lines 1–100 of 138");
  await pages.getByRole("button", { name: "Next" }).click();
  await expect(pages).toContainText("Lines 101–138 of 138");
  await expect.poll(async () => (await shown(page)).lines.length, { timeout: PATIENCE }).toBe(38);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "139");
  await pages.getByRole("spinbutton", { name: "Page" }).fill("1");
  await pages.getByRole("spinbutton", { name: "Page" }).press("Enter");
  await expect(pages).toContainText("Lines 1–100 of 138");
  await expect.poll(async () => (await shown(page)).lines[0], { timeout: PATIENCE }).toEqual(lines[0]);

  await page.locator(".column-chooser > summary").click();
  const chooser = page.locator(".column-chooser");
  await chooser.getByRole("button", { name: `Move ${heads[0]} down` }).click();
  await expect.poll(async () => (await shown(page)).heads.slice(0, 2)).toEqual([heads[1], heads[0]]);
  await chooser.getByRole("checkbox", { name: heads[0] ?? "", exact: true }).uncheck();
  await expect.poll(async () => (await shown(page)).heads).not.toContain(heads[0]);
  await expect(page).toHaveURL(/[?&]columns=/);
  await chooser.getByRole("button", { name: "Default" }).click();
  await expect.poll(async () => (await shown(page)).heads).toEqual(heads);

  await page.getByRole("searchbox", { name: "Search all columns" }).fill("no such thing");
  await expect(page.getByText(message("en", "explore.table.none-passes"))).toBeVisible({ timeout: PATIENCE });
  await page.getByRole("button", { name: message("en", "explore.table.remove-filters") }).click();
  await answered(page);
  await expect(rowCount(page)).toHaveText("all 138 rows", { timeout: PATIENCE });
});
