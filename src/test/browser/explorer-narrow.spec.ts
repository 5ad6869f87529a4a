import { devices } from "@playwright/test";
import { type MessageKey, message } from "../../i18n/messages.ts";
import { languages } from "./built-site.ts";
import {
  PATIENCE,
  answered,
  expectLines,
  grid,
  openView,
  questionOf,
  rowCount,
  shown,
  unfold,
} from "./explorer.ts";
import { misfits, narrowWindows } from "./misfits.ts";
import { broken, drop } from "./own-file-fixture.ts";
import { expect, test } from "./quiet-page.ts";

/** Controls on show that a finger would miss: under 24 px and with another within that distance, or outside the window. */
function smallTargets(): readonly string[] {
  const boxes = [...document.querySelectorAll("#explorer :is(button, select, summary, input, textarea)")]
    .filter(
      (element) =>
        element.checkVisibility() && !element.closest("label:has(input[type=checkbox], input[type=radio])"),
    )
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  return boxes.flatMap(({ element, box }) =>
    box.width < 23.5 || box.height < 23.5
      ? [
          `${element.tagName} ${element.className} "${element.textContent?.trim().slice(0, 30)}": ${box.width} × ${box.height}`,
        ]
      : [],
  );
}

for (const { prefix, language } of languages) {
  test(`nothing of the open explorer in ${language} scrolls the page sideways or is cut off at 320 px and at a zoom of 400 %`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    await openView(
      page,
      `${questionOf("dissatisfied").address[prefix === "" ? "en" : "zh"]}&in=nowhere:x`,
      prefix,
    );
    await unfold(page);
    const [file] = broken[1] ?? [];
    if (file) await drop(page, file);
    await expect(page.getByRole("alert")).toHaveCount(2, { timeout: PATIENCE });
    for (const size of narrowWindows) {
      await page.setViewportSize(size);
      const message = `${size.width} × ${size.height} px`;
      // The chart is drawn anew for another width.
      await expect
        .poll(() => page.evaluate(misfits, ".explore-type-examples, .leave-address"), {
          message,
          timeout: PATIENCE,
        })
        .toEqual([]);
      expect.soft(await page.evaluate(smallTargets), message).toEqual([]);
    }
    for (const open of [grid(page).locator(".head-menu").first(), page.locator(".explore-open-bar button")]) {
      await open.click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
    }
  });
}

test.describe("on a phone, in Chinese", () => {
  const { viewport, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 5"];
  test.use({ viewport, deviceScaleFactor, isMobile, hasTouch, locale: "zh-CN" });

  const say = (key: MessageKey, values?: Readonly<Record<string, string>>) => message("zh", key, values);

  test("a table is chosen, filtered, sorted and drawn by touch alone", async ({ page }) => {
    await page.goto("/zh/explore/");
    await page.getByLabel(say("explore.open.search")).fill("个人");
    await page
      .getByRole("button", { name: /现金卫生支出/ })
      .first()
      .tap();
    await answered(page);
    await expect(rowCount(page)).toHaveText(/138/);

    // The table is met before anything is asked: its head stands on the first screen.
    const head = await grid(page).locator("thead").boundingBox();
    expect(head?.y).toBeLessThan(viewport.height);

    await page.locator("details.explore-ask > summary").tap();
    await page.locator("details.filters > summary").tap();
    await page.getByRole("combobox", { name: say("explore.filter.add-for") }).selectOption("country");
    await page.locator(".filter-add").tap();
    await page.getByRole("checkbox", { name: /^中国/ }).tap();
    await expect(page.locator(".chip")).toHaveCount(1);
    await expect(rowCount(page)).toHaveText(/23/, { timeout: PATIENCE });

    const year = grid(page).getByRole("columnheader").nth(2);
    await year.locator(".head-menu").tap();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("explore.table.do.descending") })
      .tap();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect
      .poll(async () => (await shown(page)).lines[0]?.slice(0, 3))
      .toEqual(["中国", "2022", "33.6"]);

    await page.locator(".explore-chart > summary").tap();
    const chart = page.locator(".explore-chart [role=img]");
    await expect(chart).toBeVisible({ timeout: PATIENCE });
    const box = await chart.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(393);

    await page.getByRole("button", { name: say("explore.filter.remove-chip", { filter: "" }) }).tap();
    await expect(rowCount(page)).toHaveText(/138/, { timeout: PATIENCE });
    const before = await shown(page);
    await page.getByRole("button", { name: say("explore.undo") }).tap();
    await page.getByRole("button", { name: say("explore.redo") }).tap();
    await expectLines(page, before.lines);
  });
});

test("a table that goes on to the right says how far, and prints a table that does not", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await openView(page, "table=chongqing/capacity-facts");
  await answered(page);
  const sign = page.locator(".explore-more");
  await expect(sign).toHaveText(/^\d+ more columns to the right/);
  await page.locator(".explore-scroll").evaluate((region) => region.scrollTo(region.scrollWidth, 0));
  await expect(sign).toHaveText("");
  await page.emulateMedia({ media: "print" });
  const [grid, room] = await page
    .locator(".explore-grid")
    .evaluate((table) => [table.scrollWidth, table.parentElement?.clientWidth ?? 0] as const);
  expect(grid).toBeLessThanOrEqual(room);
});
