import type { Locator, Page } from "@playwright/test";
import { PATIENCE, answered, expectLines, grid, publishedRows, rowCount, shown } from "./explorer.ts";
import { focused } from "./focused.ts";
import { expect, test } from "./quiet-page.ts";

/** Presses Tab until the element has the focus, which is seen at every stop on the way. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible({ timeout: PATIENCE });
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    expect(stop, "the focus has left the page").not.toBeNull();
    expect(stop, `${stop?.name}`).toMatchObject({ ring: true, inView: true });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`150 presses of ${key} do not reach ${target}.`);
}

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

test("from the skip link to an answer filtered, grouped and sorted, without a mouse", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { keyboard } = page;
  await page.goto("/explore/");
  await keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await keyboard.press("Enter");
  await expect(page.locator("main#content")).toBeFocused();

  await tabTo(page, page.getByLabel("Search the tables"));
  await keyboard.type("satisfaction");
  await tabTo(page, page.getByRole("button", { name: "Satisfaction", exact: true }));
  await keyboard.press("Enter");
  await answered(page);
  await expect(page.getByRole("heading", { name: "Satisfaction", exact: true })).toBeFocused();

  const column = page.getByRole("combobox", { name: "Filter by" });
  await tabTo(page, column);
  await keyboard.type("Printed");
  await expect(column).toHaveValue("printed_in");
  await tabTo(page, page.locator(".filter-add"));
  await keyboard.press("Enter");
  const panel = page.locator(".filter-panel");
  await expect(panel.locator("summary").first()).toBeFocused();
  await tabTo(page, panel.getByRole("checkbox", { name: /^table/ }));
  await keyboard.press("Space");
  await expect(rowCount(page)).toHaveText("55 of 113 rows", { timeout: PATIENCE });
  await expect(panel.getByRole("checkbox", { name: /^table/ })).toBeFocused();

  const groups = page.locator("details.compute-part").first();
  await tabTo(page, groups.locator("summary"));
  await keyboard.press("Enter");
  const by = groups.getByLabel("Group by");
  await tabTo(page, by);
  await keyboard.type("Question");
  await expect(by).toHaveValue("indicator");
  await tabTo(page, groups.getByRole("button", { name: "Add", exact: true }));
  await keyboard.press("Enter");
  await expect.poll(async () => (await shown(page)).lines.length, { timeout: PATIENCE }).toBe(11);
  expect(await hasFocus(page)).toBe(true);
  const kind = groups.getByLabel("Measure", { exact: true });
  await tabTo(page, kind);
  await keyboard.type("different");
  await expect(kind).toHaveValue("distinct");
  await tabTo(page, groups.getByRole("button", { name: "Add measure" }));
  await keyboard.press("Enter");

  const head = grid(page).getByRole("columnheader").nth(1);
  await tabTo(page, head.locator(".head-sort"));
  await keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(head.locator(".head-sort")).toBeFocused();
  const questions = new Set(
    publishedRows("chongqing/satisfaction")
      .filter((row) => row["printed_in"] === "table")
      .map((row) => row["indicator_label"] ?? ""),
  );
  await expect
    .poll(async () => new Set((await shown(page)).lines.map(([name = ""]) => name)))
    .toEqual(questions);
  const { lines } = await shown(page);

  // Back to where nothing was sorted, and here again.
  await keyboard.press("Control+z");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await keyboard.press("Control+Shift+z");
  await expectLines(page, lines);
  expect(await hasFocus(page)).toBe(true);
});

test("Escape closes what is open and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { keyboard } = page;
  await page.goto("/explore/?table=chongqing/satisfaction");
  await answered(page);

  const other = page.getByRole("button", { name: "Other table or own file" });
  await other.focus();
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  // The focus stays in the dialog.
  await tabTo(page, dialog.getByLabel("Search the tables"));
  await keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(other).toBeFocused();

  const head = grid(page).getByRole("columnheader").nth(2);
  const menu = head.locator(".head-menu");
  await menu.focus();
  await keyboard.press("Enter");
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole("button", { name: "Wider" }));
  const width = async () => (await head.boundingBox())?.width ?? 0;
  const before = await width();
  await keyboard.press("Enter");
  await expect.poll(width).toBeGreaterThan(before);
  await keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(menu).toBeFocused();

  // A column that is hidden takes its head along: the focus goes to the table.
  await keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "Hide this column" }));
  await keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => hasFocus(page)).toBe(true);

  // A number leads to its record, and back.
  const number = grid(page).locator("a.number").first();
  await number.focus();
  await keyboard.press("Enter");
  await expect(dialog.locator("dl")).toBeVisible({ timeout: PATIENCE });
  await keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(number).toBeFocused();

  // In the chart the arrows walk; Escape leaves the mark, not the chart.
  await page.locator(".explore-chart > summary").focus();
  await keyboard.press("Enter");
  const chart = page.getByRole("group", { name: /^Chart\. Arrow keys/ });
  await tabTo(page, chart);
  const readout = page.locator(".explore-chart .figure-readout");
  const hint = await readout.innerText();
  await keyboard.press("ArrowRight");
  await expect(readout).not.toHaveText(hint);
  await keyboard.press("Enter");
  await expect(grid(page).locator("tr.lit").first()).toBeAttached();
  await keyboard.press("Escape");
  await expect(readout).toHaveText(hint);
  await expect(chart).toBeFocused();
});
