import { chapter, figureOf, likert, list, readout, said, stage, tab } from "./figure-page.ts";
import { expect, test } from "./quiet-page.ts";

test.describe("switches", () => {
  for (const [width, box] of [
    [1280, ".chart-wide"],
    [320, ".chart-narrow"],
  ] as const) {
    test(`redraw within the policy and keep the height of everything, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(chapter);
      const figure = figureOf(page);
      const heights = async () => ({
        chart: (await figure.locator(box).boundingBox())?.height,
        page: await page.evaluate(() => document.body.scrollHeight),
      });
      const before = await heights();
      const first = await figure.locator(`${box} svg`).evaluate((svg) => svg.outerHTML);
      for (const layout of ["diverging", "stacked"])
        for (const sort of ["net", "top-two", "published"])
          for (const reading of ["printed", "read"])
            for (const neutral of layout === "diverging" ? ["aside", "split"] : ["split"]) {
              await list(figure, "layout").selectOption(layout);
              await list(figure, "sort").selectOption(sort);
              await list(figure, "reading").selectOption(reading);
              if (layout === "diverging") await list(figure, "neutral").selectOption(neutral);
              await expect(stage(figure)).not.toHaveAttribute("aria-busy", "true");
              await expect(figure.locator(`${box} svg.plot`)).toHaveCount(1);
              expect(await heights(), `${layout} ${neutral} ${sort} ${reading}`).toEqual(before);
            }
      expect(await figure.locator(`${box} svg`).evaluate((svg) => svg.outerHTML)).toBe(first);
      expect(await figure.locator("style, [style*=font]").count()).toBe(0);
    });
  }

  test("say where the middle answer is, which stands still while bars are stacked", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await expect(list(figure, "neutral")).toBeDisabled();
    await list(figure, "layout").selectOption("diverging");
    await expect(readout(figure)).toHaveText("The middle answer is split at zero.");
    await expect(said(page)).toHaveText("The middle answer is split at zero.");
    await list(figure, "neutral").selectOption("aside");
    await expect(readout(figure)).toHaveText("The middle answer is set aside at the right.");
    await list(figure, "sort").selectOption("net");
    await expect(readout(figure)).toHaveText(
      "The middle answer is set aside at the right. Far right: net score.",
    );
    await figure.getByRole("button", { name: "Reset" }).click();
    await expect(readout(figure)).toHaveText("Every mark opens the record of its number.");
    await expect(list(figure, "neutral")).toBeDisabled();
    await expect(figure.getByRole("button", { name: "Reset" })).toBeHidden();
  });

  test("draw what was printed where it differs", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page, "chongqing-fund-income");
    const mark = figure.locator('.chart-wide rect[data-row="fund-income-district"]');
    const before = (await mark.boundingBox())?.width ?? 0;
    await list(figure, "reading").selectOption("printed");
    await expect.poll(async () => (await mark.boundingBox())?.width ?? 0).not.toBe(before);
    await expect(readout(figure)).toHaveText("Drawn as printed.");
    const labels = await figure.locator(".chart-wide text").allTextContents();
    expect(labels, "a bar drawn as printed is not called as read").not.toContain("Total, as read");
    expect(labels, "the sum is that of the parts drawn").toContain("166.0");
  });

  test("draw what was chosen last, whatever arrives first", async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route("**/figures/*.json", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(chapter);
    const figure = figureOf(page);
    const built = await figure.locator(".chart-wide svg").evaluate((svg) => svg.outerHTML);
    await list(figure, "layout").selectOption("diverging");
    await expect(readout(figure)).toHaveText("Loading …");
    await list(figure, "layout").selectOption("stacked");
    await expect(readout(figure)).toHaveText("Every mark opens the record of its number.");
    const answered = page.waitForResponse("**/figures/*.json");
    release();
    await (await answered).finished();
    await page.waitForTimeout(500);
    expect(await figure.locator(".chart-wide svg").evaluate((svg) => svg.outerHTML)).toBe(built);
    await expect(stage(figure)).not.toHaveAttribute("aria-busy", "true");
  });

  test("show the table and say so where the chart cannot be redrawn", async ({ page, noise }) => {
    await page.route("**/figures/*.json", (route) => route.abort());
    await page.goto(chapter);
    const figure = figureOf(page);
    await list(figure, "layout").selectOption("diverging");
    await expect(figure.getByRole("tabpanel", { name: "Table" })).toBeVisible();
    await expect(said(page)).toHaveText("The chart could not be redrawn. The table holds its numbers.");
    await expect(list(figure, "layout")).toHaveValue("stacked");
    await page.unroute("**/figures/*.json");
    await tab(figure, "Chart").click();
    await list(figure, "layout").selectOption("diverging");
    await expect(readout(figure), "and can be tried again").toHaveText("The middle answer is split at zero.");
    noise.length = 0;
  });
});

test.describe("the address", () => {
  const state = `?figure=${likert}&layout=diverging&neutral=aside&sort=top-two#${likert}`;

  test("holds what was chosen, and nothing else", async ({ page }) => {
    await page.goto(chapter);
    const figure = figureOf(page);
    await list(figure, "layout").selectOption("diverging");
    await list(figure, "neutral").selectOption("aside");
    await list(figure, "sort").selectOption("top-two");
    expect(page.url().split("/").at(-1)).toBe(state);
    await tab(figure, "Table").click();
    expect(new URL(page.url()).searchParams.get("view")).toBe("table");
    await tab(figure, "Chart").click();
    await figure.getByRole("button", { name: "Reset" }).click();
    expect(page.url().split("/").at(-1)).toBe(`#${likert}`);
  });

  test("is obeyed on arrival: the figure is in sight, drawn and set as it says, and no other is touched", async ({
    page,
  }) => {
    await page.goto(chapter + state);
    const figure = figureOf(page);
    await expect(figure).toBeInViewport();
    await expect(readout(figure)).toHaveText("The middle answer is set aside at the right.");
    await expect(list(figure, "sort")).toHaveValue("top-two");
    await expect(figure.locator(".chart-wide text").first()).not.toHaveText("Benefits");
    await expect(list(figureOf(page, "chongqing-fund-income"), "reading")).toHaveValue("read");
    await page.goto(`${chapter}?figure=chongqing-fund-income&view=record#chongqing-fund-income`);
    await expect(figureOf(page, "chongqing-fund-income").locator(".records .record").first()).toBeVisible();
  });

  test("that asks for what there is not is taken for what it is: nothing", async ({ page }) => {
    await page.goto(`${chapter}?figure=${likert}&layout=round&view=%00&only=x,y#${likert}`);
    await expect(list(figureOf(page), "layout")).toHaveValue("stacked");
    await expect(tab(figureOf(page), "Chart")).toHaveAttribute("aria-selected", "true");
  });

  test("is copied by a button, which says so", async ({ page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(chapter + state);
    const figure = figureOf(page);
    await figure.getByText("Use this figure").click();
    await figure.getByRole("button", { name: "Copy link" }).click();
    await expect(said(page)).toHaveText("Copied");
    await expect(figure.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${chapter}${state}`);
    await expect(figure.getByRole("button", { name: "Copy link" })).toBeVisible();
  });
});
