import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { message } from "../../i18n/messages.ts";
import { misfits, narrowWindows } from "./misfits.ts";
import { expect, test } from "./quiet-page.ts";
import { cell, findings, openExample, openText, saying } from "./your-table-page.ts";

const LANGUAGES = [
  { locale: "en", prefix: "" },
  { locale: "zh", prefix: "zh/" },
] as const;

async function saved(page: Page, name: string): Promise<string> {
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  return readFileSync(await (await arriving).path(), "utf8");
}

async function expectNoViolation(page: Page, state: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations, passes } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
  );
  expect.soft(found, state).toEqual([]);
  expect(passes.length).toBeGreaterThan(15);
}

for (const { locale, prefix } of LANGUAGES) {
  const say = saying(locale);

  test(`a pasted table is mapped, checked, mended, undone, exported, kept and removed, ${locale}`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/${prefix}audit/your-table/`);
    const rows = ["A,61,25.41,240", "B,79,40.42,240", "C,48,20.00,240", "D,34,14.17,240"];
    await openText(page, `x,y,z,w\n${rows.join("\n")}`, locale);
    await expect(page.getByRole("heading", { level: 2, name: say("yourtable.paste-name") })).toBeFocused();

    // Names that say nothing: what the columns hold is set by hand.
    const role = (n: number): Locator => page.getByLabel(say("yourtable.columns.role", { n }));
    for (const [n, held] of [
      [1, "label"],
      [2, "count"],
      [3, "percent"],
      [4, "n"],
    ] as const)
      await role(n).selectOption(held);
    await page.getByLabel(say("yourtable.answers"), { exact: true }).selectOption("down");
    await expect(findings(page)).toHaveCount(1);
    const reading = { from: "79", to: "97" };
    await expect(findings(page)).toContainText("79 ÷ 240 = 32.9167%");
    await expect(findings(page)).toContainText(say("yourtable.slip.swapped"));
    await expect(cell(page, 1, 1)).toHaveAccessibleDescription(
      say("yourtable.mark.of", { words: say("yourtable.mark.misfit"), n: 1 }),
    );
    // With two decimals, 61 of 240 is 25.42.
    await expect(page.locator(".yt-slight summary")).toHaveText(say("yourtable.last-digit", { n: 1 }));

    const markdown = await saved(page, say("yourtable.report.md"));
    expect(markdown).toContain("79 ÷ 240 = 32.9167%");
    expect(markdown).toContain("| C | 48 | 20.00 | 240 |");
    const csv = await saved(page, say("yourtable.report.csv"));
    expect(csv).toContain("79 ÷ 240");
    const json = JSON.parse(await saved(page, say("yourtable.report.json"))) as { findings: unknown[] };
    expect(json.findings).toHaveLength(2);

    await page.getByRole("button", { name: say("yourtable.try-of", reading) }).click();
    await expect(cell(page, 1, 1)).toHaveValue("97");
    await expect(page.locator(".yt-findings")).toContainText(say("yourtable.findings.none"));
    await page.getByRole("button", { name: say("yourtable.undo"), exact: true }).click();
    await expect(cell(page, 1, 1)).toHaveValue("79");
    await expect(findings(page).first()).toBeVisible();

    await cell(page, 1, 1).fill("9O");
    await expect(page.locator(".yt-unread")).toContainText("9O");
    await expect(page.locator(".yt-unread")).toContainText(say("yourtable.problem.letters"));
    await expect(cell(page, 1, 1)).toHaveAttribute("aria-invalid", "true");

    await page.waitForTimeout(600);
    await page.reload();
    await expect(cell(page, 1, 1)).toHaveValue("9O");
    await expect(role(4)).toHaveValue("n");
    await cell(page, 1, 1).fill("97");
    await expect(page.locator(".yt-findings")).toContainText(say("yourtable.findings.none"));

    await page.getByRole("button", { name: say("yourtable.clear") }).click();
    await expect(page.getByLabel(say("yourtable.paste-label"))).toBeVisible();
    await page.waitForTimeout(600);
    await page.reload();
    await expect(page.getByLabel(say("yourtable.paste-label"))).toHaveValue("");
  });

  test(`the wrong number of each example is found, ${locale}`, async ({ page }) => {
    for (const [example, reading] of [
      ["counts", { from: "79", to: "97" }],
      ["shares", { from: "41.0", to: "39.3" }],
      ["estimates", { from: "6.63", to: "3.63" }],
    ] as const) {
      await openExample(page, locale, example);
      await expect(findings(page)).toHaveCount(1);
      await expect(page.getByRole("button", { name: say("yourtable.try-of", reading) })).toBeVisible();
      await page.getByRole("button", { name: say("yourtable.clear") }).click();
    }
  });

  test(`axe finds nothing, and nothing is cut off at 320 px, ${locale}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme: locale === "en" ? "light" : "dark" });
    await page.goto(`/${prefix}audit/your-table/`);
    await expect(page.locator(".yt-start")).toBeVisible();
    await expectNoViolation(page, "without a table");
    await openExample(page, locale, "estimates");
    await cell(page, 0, 1).fill("much");
    await expect(page.locator(".yt-unread")).toBeVisible();
    await expectNoViolation(page, "with a finding");
    for (const size of narrowWindows) {
      await page.setViewportSize(size);
      expect(await page.evaluate(misfits, ".yt-cells, option")).toEqual([]);
    }
    await expectNoViolation(page, "at 320 px");
  });
}

test("by keyboard alone: an example is opened, a cell typed into, undone, and its finding reached", async ({
  page,
}) => {
  const say = saying("en");
  await page.goto("/audit/your-table/");
  await page.getByRole("button", { name: say("yourtable.example.counts") }).focus();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 2, name: say("yourtable.example.counts.name") }),
  ).toBeFocused();
  for (let left = 40; left > 0; left -= 1) {
    if (await cell(page, 0, 1).evaluate((input) => input === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(cell(page, 0, 1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(cell(page, 1, 1)).toBeFocused();
  await page.keyboard.type("97");
  await expect(page.locator(".yt-findings")).toContainText(say("yourtable.findings.none"));
  await page.keyboard.press("Control+z");
  await expect(cell(page, 1, 1)).toHaveValue("79");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#finding-1$/);
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("button", { name: say("yourtable.try-of", { from: "79", to: "97" }) }),
  ).toBeFocused();
});

test("on paper stand all findings and all rows, not only those on the screen", async ({ page }) => {
  test.slow();
  const lines = Array.from({ length: 120 }, (_, i) => `A${i},${i % 8 === 3 ? 60 : 50},50.0,100`);
  await page.goto("/audit/your-table/");
  await openText(page, `Table 1, in full\nItem,People,%,n\n${lines.join("\n")}`);
  await expect(findings(page)).toHaveCount(10);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("#your-table")).toBeHidden();
  await expect(page.locator("#your-table-print .yt-finding")).toHaveCount(15);
  await expect(page.locator("#your-table-print tbody tr")).toHaveCount(120);
  const title = message("en", "yourtable.note.title-line", { title: "Table 1, in full" });
  await expect(page.locator("#your-table-print").getByText(title)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator("#your-table-print")).toBeEmpty();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, prefix } of LANGUAGES) {
    test(`the page says what it does and leads to the audit, ${locale}`, async ({ page }) => {
      await page.goto(`/${prefix}audit/your-table/`);
      await expect(page.locator(".yt-noscript")).toContainText(message(locale, "yourtable.noscript"));
      await expect(page.getByText(message(locale, "yourtable.what-counts"))).toBeVisible();
      const lines = [message(locale, "yourtable.noscript"), message(locale, "yourtable.back")];
      expect((await page.locator(".yt-noscript").innerText()).split(/\n+/)).toEqual(lines);
      await page.locator(".yt-noscript a").click();
      await expect(page).toHaveURL(new RegExp(`/${prefix}audit/$`));
    });
  }
});
