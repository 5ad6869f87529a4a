import { message } from "../../i18n/messages.ts";
import { expect, test } from "./quiet-page.ts";
import { cell, findings, openExample, openText, saying, summary } from "./your-table-page.ts";

test("a file that is too large is named, and the open table stays", async ({ page }) => {
  await openExample(page, "en", "counts");
  await page.getByText(message("en", "yourtable.other")).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: message("en", "yourtable.pick") }).click();
  await (
    await chooser
  ).setFiles({
    name: "large.csv",
    mimeType: "text/csv",
    buffer: Buffer.alloc(10_000_001, "1,2\n"),
  });
  await expect(page.getByRole("alert")).toContainText("large.csv");
  await expect(cell(page, 1, 1)).toHaveValue("79");
});

test("what cannot be read as a table says why, and keeps what was typed", async ({ page }) => {
  const say = saying("en");
  await page.goto("/audit/your-table/");
  for (const [typed, why] of [
    ["only, one, line", say("yourtable.note.header-only", { columns: 3 })],
    ["It began in 2007.\nBy 2013 it covered all.", say("yourtable.note.no-table")],
    ['{"People": [61, 79]}', say("yourtable.note.json")],
  ] as const) {
    await openText(page, typed);
    await expect(page.getByRole("alert")).toContainText(why);
    await expect(page.getByLabel(say("yourtable.paste-label"))).toHaveValue(typed);
  }
});

for (const [locale, separator, key] of [
  ["en", "   ", "spaces"],
  ["zh", "，", "comma"],
] as const)
  test(`cells set apart as on a page are read, and it is said how, ${key}`, async ({ page }) => {
    const say = saying(locale);
    await page.goto(locale === "zh" ? "/zh/audit/your-table/" : "/audit/your-table/");
    const lines = ["Answer,People,%", "Good,61,25.4", "Poor,179,74.6"];
    await openText(page, lines.join("\n").replaceAll(",", separator), locale);
    await expect(cell(page, 1, 2)).toHaveValue("74.6");
    const words = say(`yourtable.separator.${key}`);
    await expect(page.getByText(say("yourtable.note.separator", { separator: words }))).toBeVisible();
    await page.getByText(say("yourtable.how-read")).click();
    const chosen = page.getByLabel(say("explore.open.delimiter"), { exact: true });
    await expect(chosen.locator("option:checked")).toHaveText(words);
    await chosen.selectOption(";");
    await expect(page.getByText(say("yourtable.columns.name", { n: 2 }))).toHaveCount(0);
    await chosen.selectOption({ label: words });
    await expect(cell(page, 1, 2)).toHaveValue("74.6");
  });

test("a file of two thousand rows is checked while it is typed into", async ({ page }) => {
  test.slow();
  const lines = Array.from(
    { length: 2000 },
    (_, i) => `Q${i},A,${50 + (i % 7)},${(50 + (i % 7)).toFixed(1)},100`,
  );
  await page.goto("/audit/your-table/");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: message("en", "yourtable.pick") }).click();
  const buffer = Buffer.from(`Question,Answer,People,%,n\n${lines.join("\n")}\n`);
  await (await chooser).setFiles({ name: "long.csv", mimeType: "text/csv", buffer });
  await expect(summary(page)).toContainText("2000 checks: 2000 consistent");
  await cell(page, 3, 2).fill("99");
  await expect(findings(page)).toHaveCount(1);
  await expect(page.locator(".yt-pages")).toContainText("rows 1 to 50 of 2,000");
});
