import { expect, test } from "./quiet-page.ts";
import { chapter, corrected, numberOf, record, rowInFocus } from "./record-page.ts";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const prefix of ["", "/zh"]) {
    test(`a tap opens a sheet at the foot of the window, with its number in sight above (${prefix || "/en"})`, async ({
      page,
    }) => {
      await page.goto(`${prefix}${chapter}`);
      const number = numberOf(page, corrected);
      await number.scrollIntoViewIfNeeded();
      await number.tap();
      await expect(record(page).locator("dl")).toBeVisible();
      const box = await record(page).boundingBox();
      expect(box).toMatchObject({ x: 0, width: 360 });
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
      await expect
        .poll(async () => {
          const link = await number.boundingBox();
          return link ? (box?.y ?? 0) - link.y - link.height : 0;
        })
        .toBeGreaterThan(0);
      await record(page).getByRole("button").tap();
      await expect(record(page)).toBeHidden();
    });
  }
});

test.describe("in older browsers", () => {
  test("without popovers the link is followed and nothing is fetched", async ({ page }) => {
    await page.addInitScript(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
      delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
    });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(chapter);
    await numberOf(page, corrected).hover();
    await page.waitForTimeout(700);
    await numberOf(page, corrected).click();
    await page.waitForURL(`**/data/chongqing/satisfaction/#${corrected}`);
    expect(asked.filter((url) => url.endsWith("records.json"))).toEqual([]);
  });

  test("without anchor positioning the record is a sheet at the foot, and hovering shows none", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...given: [string, string?]) =>
        !given.join().includes("anchor(") && supports(...(given as [string, string]));
    });
    await page.goto(chapter);
    const number = numberOf(page, corrected);
    await number.hover();
    await page.waitForTimeout(800);
    await expect(record(page)).toBeHidden();
    await number.click();
    await expect(record(page).locator("dl")).toBeVisible();
    const [box, window] = [await record(page).boundingBox(), page.viewportSize()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(window?.height ?? 0, 0);
    await page.keyboard.press("Escape");
    await expect.poll(() => rowInFocus(page)).toBe(corrected);
  });
});
