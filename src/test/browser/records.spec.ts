import { expect, test } from "./quiet-page.ts";
import { chapter, corrected, doubtful, linesOf, numberOf, record, rowInFocus } from "./record-page.ts";

test.describe("on a desk", () => {
  test("a click opens the record of a corrected number, with what was printed and the arithmetic of both", async ({
    page,
  }) => {
    await page.goto(chapter);
    await numberOf(page, corrected).click();
    await expect(record(page)).toHaveAccessibleName(
      "7 people Benefits · Medicines and items covered · very satisfied corrected",
    );
    await expect(record(page).locator(".status")).toHaveText("corrected");
    expect(await linesOf(page)).toEqual({
      "As printed": "12",
      "Printed value": "12 people",
      Where: "Section 3.4.2, table 1, row 5",
      Basis: "survey · n = 190",
      "Does it fit with the others?":
        "12 + 73 + 81 + 20 + 9 = 195; printed 190: not consistent . " +
        "as read: 7 + 73 + 81 + 20 + 9 = 190; printed 190: consistent " +
        "12 ÷ 190 = 6.316%; printed 3.706: not consistent . " +
        "as read: 7 ÷ 190 = 3.684%; read 3.7%: consistent " +
        "190 − 73 − 81 − 20 − 9 = 7; printed 12: not consistent . " +
        "as read: 190 − 73 − 81 − 20 − 9 = 7; read 7: consistent",
      Note:
        "The other four answers leave 7 of 190, and 7 is 3.7%, the percentage beside it; " +
        "12 would be 6.3% and make the row 195.",
      "Finding of the audit": "The row on medicines and items covered holds more answers than respondents",
    });
    const links = record(page).getByRole("link");
    await expect(links.first()).toHaveAttribute("href", /\/audit\/#finding-chongqing-catalogue-row$/);
    await expect(links.last()).toHaveAttribute(
      "href",
      new RegExp(`/data/chongqing/satisfaction/#${corrected}$`),
    );
  });

  test("the record stands beside its number, inside the window, and the page does not move", async ({
    page,
  }) => {
    await page.goto(chapter);
    for (const row of [corrected, doubtful, "funding-2007-total"]) {
      const number = numberOf(page, row);
      await number.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await number.click();
      await expect(record(page).locator("dl")).toBeVisible();
      expect(await page.evaluate(() => scrollY)).toBe(before);
      const [link, box] = [await number.boundingBox(), await record(page).boundingBox()];
      const window = page.viewportSize();
      if (!link || !box || !window) throw new Error("Nothing is on show.");
      const gap = Math.max(link.y - (box.y + box.height), box.y - (link.y + link.height));
      expect(gap, row).toBeGreaterThanOrEqual(0);
      expect(gap, row).toBeLessThan(40);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(window.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(window.height);
      await page.keyboard.press("Escape");
    }
  });

  test("a doubtful number shows the likelier reading and that it is not used", async ({ page }) => {
    await page.goto(chapter);
    await numberOf(page, doubtful).click();
    await expect(record(page).locator(".status")).toHaveText("doubtful");
    const lines = await linesOf(page);
    expect(lines["As printed"]).toBe("132 insured");
    expect(lines["Possible reading"]).toBe("123 people (not used as the value)");
  });

  test("an interval comes with its caveat, a derived number with how it was computed", async ({ page }) => {
    await page.goto(chapter);
    await numberOf(page, "satisfaction-overall-top-two").click();
    const lines = await linesOf(page);
    expect(lines["95% interval"]).toMatch(/%\s?\(if it had been a simple random sample; it was not\)$/);
    expect(lines["How it was computed"]).toMatch(
      /^\(12 \+ 71\) ÷ \(12 \+ 71 \+ 103 \+ 4 \+ 0\) × 100 = 43\.7; Wilson/,
    );
    await expect(record(page).locator(".status")).toHaveText("computed here");
  });

  test("the keyboard opens it, Escape and both ends of it lead back to the number", async ({ page }) => {
    await page.goto(chapter);
    const number = numberOf(page, corrected);
    await number.focus();
    await page.waitForTimeout(700);
    await expect(record(page), "focus alone opens nothing").toBeHidden();
    for (const leave of ["Escape", "Shift+Tab", "Tab Tab Tab Tab", "Tab Enter"]) {
      await page.keyboard.press("Enter");
      await expect(record(page)).toBeVisible();
      await expect.poll(() => rowInFocus(page)).toBe("dialog");
      for (const key of leave.split(" ")) await page.keyboard.press(key);
      await expect(record(page), leave).toBeHidden();
      await expect.poll(() => rowInFocus(page), leave).toBe(corrected);
    }
  });

  test("a click elsewhere closes it", async ({ page }) => {
    await page.goto(chapter);
    await numberOf(page, corrected).click();
    await expect(record(page).locator("dl")).toBeVisible();
    await page.mouse.click(2, 2);
    await expect(record(page)).toBeHidden();
  });

  test("a click on another number while it is open opens that one", async ({ page }) => {
    await page.goto(chapter);
    await numberOf(page, "survey-valid").click();
    await expect(record(page).locator(".record-value")).toHaveText("190 forms");
    await numberOf(page, "enrolment-rate-2013").click();
    await expect(record(page).locator(".record-value")).toHaveText("95.05%");
    await expect(record(page)).toHaveCount(1);
  });

  test("hovering previews it after a moment without taking the focus; it can be entered and dismissed", async ({
    page,
  }) => {
    await page.clock.install({ time: 0 });
    await page.goto(chapter);
    await page.clock.pauseAt(60_000);
    const number = numberOf(page, corrected);
    await number.hover();
    await page.clock.runFor(300);
    await expect(record(page), "not at once").toBeHidden();
    await page.clock.runFor(200);
    await expect(record(page)).toBeVisible();
    expect(await rowInFocus(page)).not.toBe("dialog");
    await record(page).hover();
    await page.clock.runFor(2000);
    await expect(record(page), "stays under the pointer").toBeVisible();
    await page.mouse.move(2, 2);
    await page.clock.runFor(300);
    await expect(record(page), "goes when the pointer leaves both").toBeHidden();
    await number.hover();
    await page.clock.runFor(500);
    await expect(record(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.clock.runFor(2000);
    await expect(record(page), "stays away once dismissed").toBeHidden();
  });

  test("a click with Control follows the link in a tab of its own", async ({ page, context }) => {
    await page.goto(chapter);
    const opened = context.waitForEvent("page");
    await numberOf(page, corrected).click({ modifiers: ["Control"] });
    expect((await opened).url()).toContain(`/data/chongqing/satisfaction/#${corrected}`);
    await expect(record(page)).toBeHidden();
  });
});
