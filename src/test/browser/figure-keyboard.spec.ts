import { chapter, figureOf, list, markOf, readout, stage, walk } from "./figure-page.ts";
import { expect, test } from "./quiet-page.ts";

test.describe("marks by keyboard", () => {
  test("are one stop of the Tab key, and walk bar by bar with a sentence each", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await list(figure, "reading").focus();
    for (let i = 0; i < 6; i += 1) await page.keyboard.press("Tab");
    await expect(stage(figure)).toBeFocused();
    await expect(stage(figure)).toHaveRole("group");
    await expect(readout(figure)).toHaveText(
      "Arrow keys go from number to number, Enter opens the record, Esc leaves.",
    );
    expect(
      await walk(page, figure, "ArrowRight", "ArrowRight", "ArrowDown", "End", "Home", "ArrowLeft"),
    ).toEqual([
      "Benefits. Individual contribution, very satisfied: 16 people (8.4%).",
      "Individual contribution, fairly satisfied: 102 people (53.7%).",
      "Deductible, fairly satisfied: 84 people (44.2%).",
      "Overall. The scheme overall, Very or fairly satisfied: 43.7%.",
      "Benefits. Individual contribution, very satisfied: 16 people (8.4%).",
      "Individual contribution, very satisfied: 16 people (8.4%).",
    ]);
  });

  test("say that a number is corrected, in both languages", async ({ page }) => {
    const down = Array<string>(4).fill("ArrowDown");
    await page.goto(chapter);
    expect((await walk(page, figureOf(page), "Home", ...down)).at(-1)).toBe(
      "Medicines and items covered, very satisfied: 7 people (3.7%), corrected.",
    );
    await page.goto(`/zh${chapter}`);
    expect((await walk(page, figureOf(page), "Home", ...down)).at(-1)).toBe(
      "药品和诊疗项目，很满意：7人（3.7%），已更正。",
    );
  });

  test("say that a number is doubtful, and that a candidate is not proved", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page, "chongqing-participation");
    const heard = await walk(page, figure, "Home", ...Array<string>(12).fill("ArrowRight"));
    expect(heard).toContain("Tier chosen, as printed. Tier 1, People: 132 people (69.5%), doubtful.");
    expect(heard).toContain("Tier 1, possible reading, not proved: 123 people.");
    const fund = await walk(page, figureOf(page, "chongqing-fund-income"), "End", "ArrowLeft");
    expect(fund, "the total as printed is not the corrected one").toEqual([
      "Total, as printed, Total: 32.284 million yuan.",
      "Total, as read, Total: 322.84 million yuan, corrected.",
    ]);
  });

  test("say unit and heading where the value alone would not do", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page, "chongqing-deductible-ceiling");
    const [first, second] = await walk(page, figure, "Home", "ArrowRight");
    expect(first).toMatch(/^Deductible, yuan per stay\. Grade I hospitals, 2007: [\d,]+ yuan/);
    expect(second).toMatch(/^Grade I hospitals, 2013: [\d,]+ yuan/);
  });

  test("say both readings where the chart is drawn as printed", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await list(figure, "reading").selectOption("printed");
    await expect(figure.locator("[aria-busy]")).toHaveCount(0);
    const down = Array<string>(4).fill("ArrowDown");
    expect((await walk(page, figure, "Home", ...down, "ArrowRight")).slice(-2)).toEqual([
      "Medicines and items covered, very satisfied: 12 people (6.2%) as printed, read as 7 people (3.7%).",
      "Medicines and items covered, fairly satisfied: 73 people (37.4%) as printed, read as 73 people (38.4%).",
    ]);
  });

  test("show a ring, open the record by Enter, come back by Escape and leave by Escape", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await walk(page, figure, "Home", "ArrowRight");
    const ring = figure.locator(".current-ring");
    await expect(ring).toHaveCount(1);
    const [ringBox, markBox] = [
      await ring.boundingBox(),
      await markOf(figure, "satisfaction-premium-fairly-satisfied-count").boundingBox(),
    ];
    expect((ringBox?.width ?? 0) - (markBox?.width ?? 0)).toBeGreaterThan(2);
    await page.keyboard.press("Enter");
    const record = page.getByRole("dialog");
    await expect(record.locator(".record-value")).toHaveText("102 people");
    await expect(record).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(record).toBeHidden();
    await expect(stage(figure)).toBeFocused();
    await expect(ring).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(ring).toHaveCount(0);
    await expect(stage(figure)).toBeFocused();
    await expect(readout(figure)).toHaveText("Every mark opens the record of its number.");
  });

  test("lead nowhere else: Tab leaves the chart, and its ring with it", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await walk(page, figure, "Home");
    await page.keyboard.press("Tab");
    await expect(stage(figure)).not.toBeFocused();
    await expect(figure.locator(".current-ring")).toHaveCount(0);
  });

  test("without popovers Enter follows the link", async ({ page }) => {
    await page.addInitScript(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
      delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
    });
    await page.goto(chapter);
    await walk(page, figureOf(page), "Home", "Enter");
    await page.waitForURL("**/data/chongqing/satisfaction/#satisfaction-premium-very-satisfied-count");
  });
});
