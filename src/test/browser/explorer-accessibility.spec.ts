import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { PATIENCE, answered, grid, openView, questionOf, unfold } from "./explorer.ts";
import { broken, drop } from "./own-file-fixture.ts";
import { expect, test } from "./quiet-page.ts";

/** What axe finds on the page as it stands. The first screen is among the pages of accessibility.spec.ts. */
async function expectNothing(page: Page, state: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations, passes } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
  );
  expect.soft(found, state).toEqual([]);
  expect(passes.length).toBeGreaterThan(15);
}

const variants = [
  { prefix: "", colorScheme: "light", width: 1280 },
  { prefix: "zh/", colorScheme: "dark", width: 1280 },
  { prefix: "zh/", colorScheme: "light", width: 360 },
] as const;

for (const { prefix, colorScheme, width } of variants) {
  test(`axe finds nothing on /${prefix}explore/ with a question, its parts and the chart open, ${colorScheme}, ${width} px`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
    await openView(page, questionOf("dissatisfied").address[prefix === "" ? "en" : "zh"], prefix);
    await unfold(page);
    await expectNothing(page, "everything open");
  });
}

test("axe finds nothing on an ungrouped table with summaries, filter panels and a selected line, nor in a column's menu", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "dark" });
  await openView(
    page,
    "table=context-oop-share/oop-share&in=country:CHN,IND&range=year:2010..2015&sort=-year,country",
  );
  await page.getByRole("button", { name: "Column summaries" }).click();
  await expect(grid(page).locator("tr.summaries svg").first()).toBeVisible({ timeout: PATIENCE });
  await page.getByRole("checkbox", { name: "Select line 1", exact: true }).check();
  await expectNothing(page, "dark, summaries and a selection");
  await page.emulateMedia({ colorScheme: "light" });
  await grid(page).locator(".head-menu").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNothing(page, "light, the menu of a column");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Other table or own file" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNothing(page, "light, the list of tables in its dialog");
});

test("axe finds nothing where a file or a link could not be used", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  await openView(page, "table=chongqing/fund&in=nowhere:x&sort=ghost", "zh/");
  const [file] = broken[2] ?? [];
  if (file) await drop(page, file);
  await expect(page.getByRole("alert")).toHaveCount(2, { timeout: PATIENCE });
  await expectNothing(page, "light, messages");

  await page.emulateMedia({ colorScheme: "dark" });
  await drop(page, {
    name: "odd.csv",
    mimeType: "text/csv",
    buffer: Buffer.from('name,,name\na,1\nb,"2,3,4\nc,x,y,z\n'),
  });
  await expect(page.getByRole("heading", { level: 2, name: "odd.csv" })).toBeVisible({ timeout: PATIENCE });
  await answered(page);
  await expect(page.locator(".explore-notes li").first()).toBeVisible();
  await expectNothing(page, "dark, a file with notes");
});

for (const { prefix, colorScheme, width } of variants) {
  test(`axe finds nothing on a table and a chart with findings of the audit, /${prefix}explore/, ${colorScheme}, ${width} px`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
    await openView(page, "table=chongqing/fund&chart=bars", prefix);
    await expect(page.locator('.explore-chart-box [data-mark="finding"]').first()).toBeVisible({
      timeout: PATIENCE,
    });
    await expectNothing(page, "findings in the table and in the chart");
  });
}
