import { chapter, corrected, figureOf, likert, markOf, tab } from "./figure-page.ts";
import { expect, test } from "./quiet-page.ts";

test.describe("views", () => {
  test("nothing moves when the scripts arrive, and Plot is not fetched", async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    await page.addInitScript(() => {
      const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((seen) => {
        for (const entry of seen.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(chapter);
      for (const figure of await page.locator("figure").all()) await figure.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    }
    expect(scripts.filter((url) => url.includes("mount"))).toEqual([]);
  });

  test("are tabs: one stop, arrows with wrap-around, the panel named by its tab", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await tab(figure, "Chart").focus();
    for (const [key, name] of [
      ["ArrowRight", "Table"],
      ["ArrowRight", "Records"],
      ["ArrowRight", "Chart"],
      ["End", "Records"],
      ["Home", "Chart"],
      ["ArrowLeft", "Records"],
      ["ArrowLeft", "Table"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(tab(figure, name)).toBeFocused();
      await expect(tab(figure, name)).toHaveAttribute("aria-selected", "true");
      await expect(figure.locator("[role=tab][tabindex='0']")).toHaveCount(1);
      await expect(figure.getByRole("tabpanel", { name })).toBeVisible();
      await expect(figure.getByRole("tabpanel")).toHaveCount(1);
    }
  });

  test("Records lists the record of every number of the table, once", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    const rows = await figure
      .locator(".figure-view[data-view=table] a.number")
      .evaluateAll((links) => new Set(links.map((link) => link.getAttribute("data-record"))).size);
    await tab(figure, "Records").click();
    await expect(figure.locator(".records > .record")).toHaveCount(rows);
    await expect(
      figure.locator(".record", { hasText: "Medicines and items covered · very satisfied" }),
    ).toContainText("corrected");
  });

  test("Records says where they could not be had, and tries again", async ({ page, noise }) => {
    await page.goto(chapter);
    await page.route("**/records.json", (route) => route.abort());
    const figure = figureOf(page);
    await tab(figure, "Records").click();
    await expect(figure.getByRole("alert")).toHaveText(
      "The records could not be loaded. Follow a number to its page.",
    );
    await page.unroute("**/records.json");
    await tab(figure, "Chart").click();
    await tab(figure, "Records").click();
    await expect(figure.locator(".records > .record").first()).toBeVisible();
    noise.length = 0;
  });

  test("stand without their script: where it does not arrive, everything is shown in order", async ({
    page,
    noise,
  }) => {
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await page.goto(chapter);
    const figure = figureOf(page);
    await expect(figure.locator(".figure-view[data-view=table]")).toBeVisible();
    await expect(figure.getByRole("tablist")).toBeHidden();
    noise.length = 0;
  });
});

test.describe("full screen", () => {
  test("gives the figure the screen and takes it back", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await figure.getByText("Use this figure").click();
    await figure.getByRole("button", { name: "Full screen" }).click();
    const active = () => page.evaluate(() => document.fullscreenElement?.id);
    await expect.poll(active).toBe(likert);
    await markOf(figure, corrected).click();
    await expect(page.getByRole("dialog").locator("dl")).toBeVisible();
    await page.keyboard.press("Escape");
    await figure.getByRole("button", { name: "Leave full screen" }).click();
    await expect.poll(active).toBeUndefined();
    await expect(figure.getByRole("button", { name: "Full screen" })).toBeVisible();
  });

  test("is not offered where the browser has none", async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Document.prototype, "fullscreenEnabled", { value: false }),
    );
    await page.goto(chapter);
    await figureOf(page).getByText("Use this figure").click();
    await expect(figureOf(page).getByRole("button", { name: "Full screen" })).toBeHidden();
    await expect(figureOf(page).getByRole("button", { name: "Copy link" })).toBeVisible();
  });
});
