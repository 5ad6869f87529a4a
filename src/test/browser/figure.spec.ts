import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./quiet-page.ts";

const chapter = "/studies/chongqing/";
const likert = "chongqing-satisfaction";
const corrected = "satisfaction-catalogue-very-satisfied-count";

const figureOf = (page: Page, id = likert): Locator => page.locator(`#${id}`);
const tab = (figure: Locator, name: string): Locator => figure.getByRole("tab", { name });
const list = (figure: Locator, name: string): Locator => figure.locator(`select[data-switch="${name}"]`);
const stage = (figure: Locator): Locator => figure.locator("[data-stage]");
const markOf = (figure: Locator, row: string): Locator =>
  figure.locator(`.plot [data-row="${row}"]`).filter({ visible: true }).first();
const said = (page: Page): Locator => page.locator("[role=status]");
const readout = (figure: Locator): Locator => figure.locator("[data-readout]");

/** Presses keys in the chart and gives what was said after each. */
async function walk(page: Page, figure: Locator, ...keys: readonly string[]): Promise<readonly string[]> {
  await stage(figure).focus();
  const heard: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    heard.push((await said(page).textContent()) ?? "");
  }
  return heard;
}

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

test("the colours chosen in the header hold on every page and can be given back to the system", async ({
  page,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(chapter);
  const colours = page.getByLabel("Colours");
  await expect(colours).toHaveValue("");
  const light = await paper();
  await colours.selectOption("Dark");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto("/data/");
  expect(await paper()).toBe(dark);
  await expect(page.getByLabel("Colours")).toHaveValue("dark");
  await page.getByLabel("Colours").selectOption("System");
  expect(await paper()).toBe(light);
  expect(await page.evaluate(() => localStorage.getItem("theme"))).toBeNull();
});

for (const colorScheme of ["light", "dark"] as const)
  for (const prefix of ["", "/zh"])
    test(`axe finds nothing in the views of a figure and in an open record, ${colorScheme}, ${prefix || "/en"}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto(`${prefix}${chapter}`);
      const figure = figureOf(page);
      const check = async (what: string, of = `#${likert}`): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).include(of).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${what}: ${id}: ${html}`),
        );
        expect(found).toEqual([]);
      };
      await list(figure, "layout").selectOption("diverging");
      await figure.locator(".legend button").nth(1).click();
      await stage(figure).focus();
      await page.keyboard.press("ArrowRight");
      await check("chart");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog").locator("dl")).toBeVisible();
      await check("record", "[role=dialog]");
      await page.keyboard.press("Escape");
      for (const view of ["table", "record"]) {
        await figure.locator(`[role=tab][data-view=${view}]`).click();
        await expect(figure.locator(`.figure-view[data-view=${view}] a`).first()).toBeVisible();
        await check(view);
      }
    });
