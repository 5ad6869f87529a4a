import { chapter, corrected, figureOf, likert, list, markOf, readout, stage, tab } from "./figure-page.ts";
import { expect, test } from "./quiet-page.ts";

test.describe("marks by pointer", () => {
  test("light themselves, the sentence, and the cell, and say the number under the chart", async ({
    page,
  }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    const height = await page.evaluate(() => document.body.scrollHeight);
    await markOf(figure, corrected).hover();
    await expect(readout(figure)).toHaveText(
      "Medicines and items covered, very satisfied: 7 people (3.7%), corrected.",
    );
    await expect(figure.locator(".ring")).toHaveCount(1);
    await expect(figure.locator(`td.lit a[data-record="${corrected}"]`)).toHaveCount(1);
    await expect(page.locator(`.prose > p a.number.lit[data-record="${corrected}"]`).first()).toBeAttached();
    expect(await page.evaluate(() => document.body.scrollHeight), "nothing moves").toBe(height);
    await page.mouse.move(2, 2);
    await expect(page.locator(".lit, .ring")).toHaveCount(0);
    await expect(readout(figure)).toHaveText("Every mark opens the record of its number.");
  });

  test("are lit by the sentence that cites them, by focus and by pointer", async ({ page }) => {
    await page.goto(chapter);
    const sentence = page.locator(`.prose > p a.number[data-record="${corrected}"]`).first();
    await sentence.hover();
    await expect(markOf(figureOf(page), corrected)).toHaveClass(/lit/);
    await page.mouse.move(2, 2);
    await expect(markOf(figureOf(page), corrected)).not.toHaveClass(/lit/);
    await sentence.focus();
    await expect(markOf(figureOf(page), corrected)).toHaveClass(/lit/);
  });

  test("are lit by their line of the table, all of it", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await tab(figure, "Table").click();
    await figure.getByRole("rowheader", { name: "Deductible" }).hover();
    await expect(figure.locator("td.lit")).toHaveCount(7);
    await expect(figure.locator(".chart-wide [data-row].lit")).toHaveCount(6);
  });

  test("open their record beside them by a click, and the chart has the focus again after", async ({
    page,
  }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    const mark = markOf(figure, corrected);
    await mark.click();
    const record = page.getByRole("dialog");
    await expect(record.locator(".record-value")).toHaveText("7 people");
    const [a, b] = [await mark.boundingBox(), await record.boundingBox()];
    const gap = Math.max(
      (a?.y ?? 0) - (b?.y ?? 0) - (b?.height ?? 0),
      (b?.y ?? 0) - (a?.y ?? 0) - (a?.height ?? 0),
    );
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(40);
    await page.keyboard.press("Escape");
    await expect(stage(figure)).toBeFocused();
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    test("open their record by a tap on the narrow drawing, which stays in sight", async ({ page }) => {
      await page.goto(chapter);
      const figure = figureOf(page);
      await expect(figure.locator(".chart-wide")).toBeHidden();
      const mark = markOf(figure, corrected);
      await mark.tap();
      const record = page.getByRole("dialog");
      await expect(record.locator(".record-value")).toHaveText("7 people");
      await expect
        .poll(async () => {
          const [a, b] = [await mark.boundingBox(), await record.boundingBox()];
          return (b?.y ?? 0) - (a?.y ?? 0) - (a?.height ?? 0);
        })
        .toBeGreaterThan(0);
    });
  });
});

test("the legend filters: several entries at once, all of them is none", async ({ page }) => {
  await page.goto(chapter);
  const figure = figureOf(page);
  const dimmed = figure.locator(".chart-wide rect.dimmed");
  const entry = (name: string) => figure.getByRole("button", { name: `Show only: ${name}`, exact: true });
  await expect(entry("so-so")).toHaveAttribute("aria-pressed", "false");
  await entry("so-so").click();
  await expect(entry("so-so")).toHaveAttribute("aria-pressed", "true");
  await expect(dimmed).toHaveCount(48);
  await expect(figure.locator('.chart-wide [data-key="so-so"].dimmed')).toHaveCount(0);
  await entry("dissatisfied").press("Enter");
  await expect(dimmed).toHaveCount(36);
  expect(new URL(page.url()).search).toBe(`?figure=${likert}&only=so-so,dissatisfied`);
  await list(figure, "sort").selectOption("net");
  await expect(figure.locator(".chart-wide text").first()).toContainText(/\d/);
  await expect(dimmed, "also after a redraw").toHaveCount(36);
  for (const name of ["very satisfied", "fairly satisfied", "very dissatisfied"]) await entry(name).click();
  await expect(dimmed).toHaveCount(0);
  await expect(entry("so-so")).toHaveAttribute("aria-pressed", "false");
});
