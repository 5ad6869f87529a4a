import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./quiet-page.ts";

const chapter = "/studies/chongqing/";
const termOf = (page: Page, id: string) => page.locator(`a.term[data-term="${id}"]`);
const dialog = (page: Page) => page.getByRole("dialog");
const inFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-term") ?? document.activeElement?.role);

test.describe("a term in the prose", () => {
  test("opens its definition beside it, in both languages, with the way to the glossary", async ({
    page,
  }) => {
    for (const [prefix, name, bar, close] of [
      ["", "Deductible 起付线", "Term", "Close"],
      ["/zh", "起付线 Deductible", "术语", "关闭"],
    ] as const) {
      await page.goto(`${prefix}${chapter}`);
      await termOf(page, "deductible").click();
      await expect(dialog(page)).toHaveAccessibleName(name);
      await expect(dialog(page)).toContainText(bar);
      await expect(dialog(page).locator(".term-definition")).toHaveText(/\S/);
      await expect(dialog(page).getByRole("button")).toHaveAccessibleName(close);
      await expect(dialog(page).getByRole("link")).toHaveAttribute(
        "href",
        new RegExp(`${prefix}/glossary/#deductible$`),
      );
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toBeHidden();
    }
  });

  test("is reached and left with the keyboard, as numbers are", async ({ page }) => {
    await page.goto(chapter);
    await termOf(page, "ceiling").focus();
    for (const leave of ["Escape", "Shift+Tab", "Tab Tab Tab"]) {
      await page.keyboard.press("Enter");
      await expect.poll(() => inFocus(page)).toBe("dialog");
      for (const key of leave.split(" ")) await page.keyboard.press(key);
      await expect(dialog(page), leave).toBeHidden();
      await expect.poll(() => inFocus(page), leave).toBe("ceiling");
    }
  });

  test("stays closed when it was left before its definition came", async ({ page }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/terms.json", async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(chapter);
    await termOf(page, "ceiling").click();
    await expect(dialog(page)).toContainText("Loading");
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
    const came = page.waitForResponse("**/terms.json");
    answer();
    await (await came).finished();
    await page.waitForTimeout(200);
    await expect(dialog(page)).toBeHidden();
  });

  test("shares the one popover with numbers, each under its own title", async ({ page }) => {
    await page.goto(chapter);
    await termOf(page, "tier").click();
    await expect(dialog(page)).toContainText("Term");
    await page.locator('.prose a.number[data-record="municipal-pooling"]').first().click();
    await expect(dialog(page)).toContainText("Record of a number");
    await expect(dialog(page)).toHaveCount(1);
  });

  test("fetches the definitions with the first that is opened, and once", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("terms.json")) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(chapter);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    for (const id of ["tier", "ceiling", "tier"]) {
      await termOf(page, id).click();
      await expect(dialog(page).locator(".term-definition")).toBeVisible();
      await page.keyboard.press("Escape");
    }
    expect(asked).toEqual(["/glossary/terms.json"]);
  });

  test("leads to the glossary where its definition cannot be had", async ({ page, noise }) => {
    await page.route("**/terms.json", (route) => route.fulfill({ status: 500 }));
    await page.goto(chapter);
    await termOf(page, "deductible").click();
    await page.waitForURL("**/glossary/#deductible");
    noise.length = 0;
  });

  test("says so without a network, and keeps the way to its entry", async ({ page, context, noise }) => {
    await page.goto(chapter);
    await context.setOffline(true);
    await termOf(page, "deductible").click();
    await expect(dialog(page)).toContainText("The definition could not be loaded.");
    await expect(dialog(page).getByRole("link")).toHaveText("Entry in the glossary");
    await context.setOffline(false);
    noise.length = 0;
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing in its definition, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`/zh${chapter}`);
      await termOf(page, "chongqing-scheme").click();
      await expect(dialog(page).locator(".term-definition")).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .include("#record-popover")
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a tap opens a sheet at the foot of the window, with the term in sight above", async ({ page }) => {
    await page.goto(`/zh${chapter}`);
    const term = termOf(page, "reimbursement-ratio");
    await term.scrollIntoViewIfNeeded();
    await term.tap();
    await expect(dialog(page).locator(".term-definition")).toBeVisible();
    const box = await dialog(page).boundingBox();
    expect(box).toMatchObject({ x: 0, width: 360 });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
    await expect
      .poll(async () => {
        const link = await term.boundingBox();
        return link ? (box?.y ?? 0) - link.y - link.height : 0;
      })
      .toBeGreaterThan(0);
  });
});
