import type { Locator, Page } from "@playwright/test";
import type { Locale } from "../../i18n/locale.ts";
import { type MessageKey, message } from "../../i18n/messages.ts";
import { PATIENCE, answered, expectLines, grid, openView, shown } from "./explorer.ts";
import { type OwnFile, broken, drop, keptName, survey } from "./own-file-fixture.ts";
import { expect, test } from "./quiet-page.ts";

const title = (page: Page, name: string): Locator =>
  page.getByRole("heading", { level: 2, name, exact: true });

const say = (key: MessageKey, values?: Readonly<Record<string, string>>) => message("zh", key, values);

/** Opens a file by the button and the browser's picker. */
async function pick(page: Page, file: OwnFile, lang: Locale): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: message(lang, "explore.open.pick") }).click();
  await (await chooser).setFiles(file);
}

/** In order of code points: "䶮" stands in an older block of Unicode. */
const byQuestion = [
  ["䶮山结算", "1,500", "0.00"],
  ["报销比例", "180", "33.33"],
  ["药品目录", "180", "55.56"],
];

test("a file in GB18030 is read, its types are found, it is grouped and drawn, survives a reload and is forgotten", async ({
  page,
}) => {
  test.slow();
  await page.goto("/zh/explore/");
  await pick(page, survey, "zh");
  await answered(page);
  await expect(title(page, survey.name)).toBeVisible();
  await expect(page.getByText(say("explore.open.stays")).first()).toBeVisible();
  expect(await shown(page)).toEqual({
    heads: ["问题", "回答", "人数", "登记日期"],
    lines: [
      ["报销比例", "满意", "120", "2013-10-01"],
      ["报销比例", "不满意", "60", "2013-10-02"],
      ["药品目录", "满意", "80", "2013-10-03"],
      ["药品目录", "不满意", "100", "2013-10-04"],
      ["䶮山结算", "满意", "1500", "2013-10-05"],
      ["䶮山结算", "不满意", "–缺失", "2013-10-06"],
    ],
  });
  await page.locator(".explore-own-file summary").first().click();
  await expect(page.locator(".explore-notes")).toContainText("已按GB18030读取");

  await page.locator(".explore-types > summary").click();
  const typeOf = (column: string) => page.getByLabel(say("explore.open.type-of", { column }));
  await expect(typeOf("人数")).toHaveValue("integer");
  await expect(typeOf("登记日期")).toHaveValue("date");
  await expect(typeOf("回答")).toHaveValue(/^(category|ordered)$/);
  await typeOf("登记日期").selectOption("text");
  await expect(page).toHaveURL((url) => url.searchParams.get("type") === "登记日期:text");
  await page.getByRole("button", { name: say("explore.undo") }).click();
  await expect(typeOf("登记日期")).toHaveValue("date");

  const groups = page.locator("details.compute-part").first();
  await groups.locator("summary").click();
  await groups.getByLabel(say("explore.compute.group-by")).selectOption("问题");
  await groups.getByRole("button", { name: say("explore.compute.add"), exact: true }).click();
  const measure = groups.getByLabel(say("explore.compute.measure"), { exact: true });
  await measure.selectOption("sum");
  await groups.getByLabel(say("explore.compute.of-column"), { exact: true }).selectOption("人数");
  await groups.getByRole("button", { name: say("explore.compute.add-measure") }).click();
  await measure.selectOption("share");
  await groups.getByLabel(say("explore.compute.share-where")).selectOption("回答");
  await groups.getByRole("checkbox", { name: "不满意" }).check();
  await groups.getByLabel(say("explore.compute.weight")).selectOption("人数");
  await groups.getByRole("button", { name: say("explore.compute.add-measure") }).click();
  await groups
    .getByRole("button", {
      name: say("explore.compute.remove", { column: say("explore.compute.name.count") }),
    })
    .click();
  await expectLines(page, byQuestion);
  await page.locator(".explore-chart > summary").click();
  await expect(page.locator(".explore-chart [role=img] [data-row]").first()).toBeVisible({
    timeout: PATIENCE,
  });
  await expect(page.locator(".explore-chart .figure-source")).toContainText(survey.name);

  await expect(page).toHaveURL((url) => url.searchParams.getAll("measure").length === 2);
  await expect.poll(() => keptName(page)).toBe(survey.name);
  await page.reload();
  await answered(page);
  await expectLines(page, byQuestion);

  const link = page.url();
  await page.getByRole("button", { name: say("explore.open.forget") }).click();
  await expect(page.getByRole("button", { name: say("explore.open.pick") })).toBeVisible();
  await expect(grid(page)).toHaveCount(0);
  await page.goto(link);
  await expect(page.getByRole("alert")).toContainText(`“${survey.name}”`, { timeout: PATIENCE });
  await expect(grid(page)).toHaveCount(0);
  // The file, opened again, is asked what the link asks.
  await pick(page, survey, "zh");
  await answered(page);
  await expectLines(page, byQuestion);
});

test("a file that is no table says what it is, and what was open stays", async ({ page }) => {
  await openView(page, "table=chongqing/fund&in=flow:income");
  const before = await shown(page);
  for (const [file, message] of broken) {
    await page.getByRole("button", { name: "Other table or own file" }).click();
    await pick(page, file, "en");
    const failure = page.getByRole("alert");
    await expect(failure).toContainText(`${file.name} was not opened`, { timeout: PATIENCE });
    await expect(failure).toContainText(message);
    await expect(failure).toContainText("What was open before is still there.");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(await shown(page)).toEqual(before);
    await failure.getByRole("button", { name: "Dismiss" }).click();
    await expect(failure).toHaveCount(0);
  }
  // The engine still holds the table: it answers.
  await page.getByRole("searchbox", { name: "Search all columns" }).fill("individual");
  await expect
    .poll(async () => (await shown(page)).lines.length, { timeout: PATIENCE })
    .toBeLessThan(before.lines.length);
});

test("a table is dropped, and another is pasted", async ({ page }) => {
  await page.goto("/explore/");
  await expect(page.getByLabel("Search the tables")).toBeVisible({ timeout: PATIENCE });
  await drop(page, {
    name: "costs.tsv",
    mimeType: "",
    buffer: Buffer.from("city\tcost\nXi'an\t12.5%\nYibin\t8%\n"),
  });
  await expect(title(page, "costs.tsv")).toBeVisible({ timeout: PATIENCE });
  await expectLines(page, [
    ["Xi'an", "12.5"],
    ["Yibin", "8"],
  ]);

  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "a\tb\nx\t1\ny\t2\nz\t\n");
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel(/^Table as text/)).toHaveValue("a\tb\nx\t1\ny\t2\nz\t\n");
  await dialog.getByRole("button", { name: "Open the pasted table" }).click();
  await expect(title(page, "Pasted table")).toBeVisible({ timeout: PATIENCE });
  await expectLines(page, [
    ["x", "1"],
    ["y", "2"],
    ["z", "–missing"],
  ]);
});

/** Has too many columns by commas, and one by semicolons. */
const wide: OwnFile = {
  name: "wide.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`first${",".repeat(1_100)}\nsecond${",".repeat(1_100)}\n`),
};

test("a file that failed is read again as the reader says, and so is the one that stayed open", async ({
  page,
}) => {
  await openView(page, "table=chongqing/fund");
  const reading = page.locator(".explore-own-file .explore-reading");
  await drop(page, survey);
  await expect(title(page, survey.name)).toBeVisible({ timeout: PATIENCE });
  await expect.poll(() => keptName(page)).toBe(survey.name);
  await page.reload();
  await expect(title(page, survey.name)).toBeVisible({ timeout: PATIENCE });

  await drop(page, wide);
  const failure = page.locator(".explore-failure");
  await expect(failure).toContainText(`${wide.name} was not opened`, { timeout: PATIENCE });
  await expect(title(page, survey.name)).toBeVisible();
  // What failed does not take the place of what is open.
  await page.getByText("How the file is read").click();
  await reading.getByLabel("First row").selectOption("false");
  await reading.getByRole("button", { name: "Read again" }).click();
  await expect(failure).toHaveCount(0);
  await expect(title(page, survey.name)).toBeVisible();
  await expect.poll(async () => (await shown(page)).lines.length, { timeout: PATIENCE }).toBe(7);

  await drop(page, wide);
  await failure.getByLabel("Delimiter").selectOption(";");
  await failure.getByRole("button", { name: "Read again" }).click();
  await expect(title(page, wide.name)).toBeVisible({ timeout: PATIENCE });
  await expect(failure).toHaveCount(0);
});

test("a file forgotten is gone from the address, and Back from another table leads to a message", async ({
  page,
}) => {
  await page.goto("/explore/");
  await expect(page.getByLabel("Search the tables")).toBeVisible({ timeout: PATIENCE });
  await drop(page, survey);
  await expect(page).toHaveURL(/own=/, { timeout: PATIENCE });
  await page.getByRole("button", { name: "Other table or own file" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Respondents", exact: true }).click();
  await expect(page).toHaveURL(/table=chongqing\/sample/);
  await answered(page);
  await page.getByRole("button", { name: "Other table or own file" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Forget this file" }).click();
  await page.keyboard.press("Escape");

  await page.goBack();
  await expect(page.getByRole("alert")).toContainText(survey.name, { timeout: PATIENCE });
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  await expect(grid(page)).toHaveCount(0);
  await drop(page, survey);
  await expect(title(page, survey.name)).toBeVisible({ timeout: PATIENCE });
  await expect(page).toHaveURL(/own=/);
  await page.getByRole("button", { name: "Forget this file" }).click();
  await expect(page).toHaveURL((url) => url.search === "");
  await expect(grid(page)).toHaveCount(0);
});
