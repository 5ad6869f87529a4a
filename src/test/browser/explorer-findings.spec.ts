import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { locales } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { PATIENCE, answered, expectLines, grid, openView, rowCount, shown } from "./explorer.ts";
import { expect, test } from "./quiet-page.ts";

/** A number that stands as printed, and one that is corrected; a finding is about either. */
const [plain, corrected] = ["fund-income-municipal", "fund-income-central"];
const numberOf = (page: Page, id: string): Locator => grid(page).locator(`a.number[data-record="${id}"]`);
const key = (page: Page): Locator => page.locator(".explore-marks li");

for (const locale of locales) {
  const prefix = locale === "zh" ? "zh/" : "";
  const finding = new RegExp(`/${prefix}audit/#finding-chongqing-fund-parts$`);

  test(`a number with a finding is marked, says so, and its record leads to the finding, /${prefix}explore/`, async ({
    page,
  }) => {
    await openView(page, "table=chongqing/fund", prefix);
    const number = numberOf(page, plain);
    await expect(number).toHaveAccessibleName(
      new RegExp(message(locale, "explore.table.aside.finding").replace(/[()]/g, "\\$&")),
    );
    const drawn = await number.evaluate((link) => getComputedStyle(link, "::after").backgroundImage);
    expect(drawn.match(/linear-gradient/g)).toHaveLength(3);
    // A corrected number has the mark of that; its record has the finding.
    await expect(numberOf(page, corrected)).not.toHaveAttribute("data-in-finding");
    await expect(key(page).last()).toContainText(message(locale, "explore.table.mark.finding"));

    await number.focus();
    await page.keyboard.press("Enter");
    const card = page.locator("#record-popover").getByRole("link").and(page.locator('[href*="#finding-"]'));
    await expect(card).toHaveAttribute("href", finding, { timeout: PATIENCE });
    await card.click();
    await expect(page).toHaveURL(finding);
    await expect(page.locator("#finding-chongqing-fund-parts")).toBeInViewport();
  });

  test(`a chart carries the marks of its numbers and leads to their findings, /${prefix}explore/`, async ({
    page,
  }) => {
    await openView(page, "table=chongqing/fund&in=flow:income&chart=bars&x=amount&y=component", prefix);
    const chart = page.locator(".explore-chart-box svg");
    await expect(chart.locator('[data-mark="finding"]').first()).toBeVisible({ timeout: PATIENCE });
    await expect(chart.locator('[data-mark="corrected"]')).not.toHaveCount(0);
    const notes = page.locator(".figure-notes li");
    await expect(
      notes.and(page.locator('[data-status="finding"]')).getByRole("link").first(),
    ).toHaveAttribute("href", new RegExp(`/${prefix}audit/#finding-chongqing-`));
    await expect(notes.and(page.locator('[data-status="corrected"]'))).toHaveText(
      message(locale, "explore.table.mark.corrected"),
    );

    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: "SVG", exact: true }).click();
    const svg = readFileSync(await (await arriving).path(), "utf8");
    const title = await notes.getByRole("link").first().textContent();
    expect(svg.match(/data-mark="finding"/g)).toHaveLength(
      await chart.locator('[data-mark="finding"]').count(),
    );
    expect(svg.replace(/<[^>]*>|\s/g, "")).toContain(title?.replace(/\s/g, "").slice(0, 12));

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: message(locale, "explore.chart.save-csv"), exact: true }).click();
    const csv = readFileSync(await (await saving).path(), "utf8");
    expect(csv.split("\n")[0]).toContain(message(locale, "explore.chart.csv-finding"));
    expect(csv).toMatch(new RegExp(`${title ?? "-"}.*/${prefix}audit/#finding-chongqing-`));
  });
}

test("without a finding on the page, the key does not name the mark", async ({ page }) => {
  await openView(page, "table=chongqing/fund&in=flow:balance");
  await expect(key(page).filter({ hasText: message("en", "explore.table.mark.finding") })).toHaveCount(0);
});

test("from the numbers with a finding a button leads back to what was asked, and keeps the focus", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openView(page, "table=chongqing/fund&in=flow:income");
  await page.getByRole("button", { name: /^Numbers with a finding/ }).click();
  await expect(page).toHaveURL(/fund-facts&in=flow:income&in=id:with-finding&columns=/, {
    timeout: PATIENCE,
  });
  await page.getByRole("button", { name: /^Back to “Fund income/ }).click();
  await expect(page).toHaveURL(/table=chongqing\/fund&in=flow:income$/, { timeout: PATIENCE });
  await expect(page.getByRole("button", { name: /^Numbers with a finding/ })).toBeFocused();
});

test("the numbers with a finding can be kept alone, and a group says how many it was computed from", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openView(page, "table=chongqing/fund");
  await page.getByRole("button", { name: /^Numbers with a finding/ }).click();
  const keep = page.getByRole("button", { name: /^Only numbers with a finding/ });
  await expect(keep).toHaveAttribute("aria-pressed", "true", { timeout: PATIENCE });
  await answered(page);
  await expect(page).toHaveURL(/table=chongqing\/fund-facts&in=id:with-finding&columns=/);
  await shown(page);
  const found = Number(/\d+/.exec((await keep.textContent()) ?? "")?.[0]);
  await expect(rowCount(page)).toContainText(new RegExp(`^${found} of \\d+ rows`));
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "false");
  await expect(rowCount(page)).toContainText(/^all \d+ rows/);

  await openView(page, "table=chongqing/fund&in=component:district&by=component&measure=sum:sum:amount");
  await expectLines(page, [["district subsidy", "21.5654 million"]]);
  await expect(page.locator(".explore-note").filter({ hasText: "in a finding of the audit" })).toContainText(
    message("en", "explore.caution.finding", { n: 1 }),
    { timeout: PATIENCE },
  );
});

for (const locale of locales) {
  const prefix = locale === "zh" ? "zh/" : "";

  test(`the numbers with a finding keep the reader's filter, in words, with the numbers in view, /${prefix}explore/`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openView(page, "table=chongqing/satisfaction&in=theme:benefits", prefix);
    const within = page.locator(".filters button").filter({
      hasText: message(locale, "explore.filter.findings-facts", { n: 7 }),
    });
    await expect(within).toBeVisible({ timeout: PATIENCE });
    await within.click();
    await expect(page).toHaveURL(/satisfaction-facts&in=theme:benefits&in=id:with-finding&/, {
      timeout: PATIENCE,
    });
    const words = message(locale, "explore.leave.filter.findings");
    await expect(page.locator(".chip").filter({ hasText: words })).toBeVisible();
    await expect.poll(async () => (await shown(page)).lines.length, { timeout: PATIENCE }).toBe(7);
    await expect(grid(page).locator("a.number").first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.filter-panel[data-column="id"]')).toHaveCount(0);

    // The link opens the same in another window, and one shared before does too.
    const ids = await grid(page)
      .locator("a.number")
      .evaluateAll((links) => links.map((link) => link.getAttribute("data-record")));
    await page.reload();
    await answered(page);
    await expect(rowCount(page)).toContainText("7");
    await openView(page, `table=chongqing/satisfaction-facts&in=id:${ids.join(",")}`, prefix);
    await expect(rowCount(page)).toContainText(String(new Set(ids).size));
  });
}
