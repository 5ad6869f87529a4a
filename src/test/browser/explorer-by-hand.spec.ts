import type { Locator, Page } from "@playwright/test";
import { PATIENCE, answered, grid, openView, questionOf, rowCount, shown } from "./explorer.ts";
import { expect, test } from "./quiet-page.ts";

/** A part of the question that folds away; the question around it may fold away too. */
const part = (page: Page, title: string): Locator =>
  page.locator("details details").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("the question of dissatisfaction is asked by hand, shared, undone and done again", async ({
  page,
  context,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 900 });
  await openView(page, questionOf("dissatisfied").address.en);
  const wanted = await shown(page);

  await page.goto("/explore/");
  await page.getByLabel("Search the tables").fill("satisfaction");
  await page.getByRole("button", { name: "Satisfaction", exact: true }).click();
  await answered(page);
  await expect(page.getByRole("heading", { name: "Satisfaction", exact: true })).toBeFocused();
  await expect(rowCount(page)).toHaveText("all 113 rows");
  const whole = await shown(page);

  const filters = part(page, "Filter");
  await filters.getByLabel("Filter by").selectOption("printed_in");
  await filters.getByRole("button", { name: "Add", exact: true }).click();
  const facet = filters.getByRole("group", { name: /^Values of/ });
  await facet.getByRole("checkbox", { name: /^table/ }).check();
  await expect(rowCount(page)).toHaveText("55 of 113 rows", { timeout: PATIENCE });
  await expect(page.getByRole("status").filter({ hasText: "55 of 113 rows" })).toHaveCount(1);

  const groups = part(page, "Group");
  await groups.locator("summary").click();
  await groups.getByLabel("Group by").selectOption("indicator");
  await groups.getByRole("button", { name: "Add", exact: true }).click();
  await groups.getByLabel("Measure", { exact: true }).selectOption("share-interval");
  await groups.getByLabel("Of rows where").selectOption("answer");
  await groups.getByRole("checkbox", { name: "very dissatisfied" }).check();
  await groups.getByRole("checkbox", { name: "dissatisfied", exact: true }).check();
  await groups.getByLabel("A row counts as").selectOption("count");
  await groups.getByRole("button", { name: "Add measure" }).click();
  await groups.getByLabel("Measure", { exact: true }).selectOption("sum");
  await groups.getByLabel("Of", { exact: true }).selectOption("count");
  await groups.getByRole("button", { name: "Add measure" }).click();
  await groups.getByRole("button", { name: "Remove rows", exact: true }).click();

  const share = grid(page).getByRole("columnheader").nth(2);
  await expect(share).toHaveAttribute("abbr", /^share/);
  const sort = share.locator(".head-sort");
  await sort.click();
  await expect(share).toHaveAttribute("aria-sort", "ascending");
  await sort.click();
  await expect(share).toHaveAttribute("aria-sort", "descending");
  await expect.poll(async () => (await shown(page)).lines, { timeout: PATIENCE }).toEqual(wanted.lines);

  await page.locator(".explore-chart > summary").click();
  const drawing = page.locator(".explore-chart [role=img]");
  await expect(drawing).toBeVisible({ timeout: PATIENCE });
  await page.getByRole("combobox", { name: "Chart type" }).selectOption("dots");
  await expect(drawing.locator("[data-row]").first()).toBeVisible({ timeout: PATIENCE });

  await expect(page).toHaveURL(/[?&]chart=dots/);
  const other = await context.newPage();
  await other.goto(page.url());
  await answered(other);
  expect(await shown(other)).toEqual(await shown(page));
  await expect(other.getByRole("alert")).toHaveCount(0);
  await expect(other.locator(".explore-chart [role=img]")).toBeVisible({ timeout: PATIENCE });
  await expect(other.getByRole("combobox", { name: "Chart type" })).toHaveValue("dots");
  await other.close();

  const answer = await shown(page);
  const [undo, redo] = [
    page.getByRole("button", { name: "Undo" }),
    page.getByRole("button", { name: "Redo" }),
  ];
  const steps = await pressUntilDisabled(undo);
  expect(steps).toBeGreaterThanOrEqual(8);
  await expect.poll(() => shown(page), { timeout: PATIENCE }).toEqual(whole);
  await expect(rowCount(page)).toHaveText("all 113 rows");
  expect(await pressUntilDisabled(redo)).toBe(steps);
  await expect.poll(() => shown(page), { timeout: PATIENCE }).toEqual(answer);
  await page.getByRole("button", { name: "Start again" }).click();
  await expect.poll(() => shown(page), { timeout: PATIENCE }).toEqual(whole);
  await page.keyboard.press("Control+z");
  await expect.poll(() => shown(page), { timeout: PATIENCE }).toEqual(answer);
});

/** Presses a button as long as it can be pressed; how often that was. */
async function pressUntilDisabled(button: Locator): Promise<number> {
  let presses = 0;
  for (; await button.isEnabled(); presses += 1) await button.click();
  return presses;
}
