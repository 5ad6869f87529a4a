import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { languages } from "./built-site.ts";
import { misfits, narrowWindows } from "./misfits.ts";
import { expect, test } from "./quiet-page.ts";

const findings = (page: Page) => page.locator("[data-list=findings] > li").filter({ visible: true });
const checks = (page: Page) => page.locator("[data-list=checks] > tr").filter({ visible: true });

test.describe("the audit", () => {
  test("shows what is chosen, says how much, and keeps it in the address", async ({ page }) => {
    await page.goto("/audit/");
    const all = { findings: await findings(page).count(), checks: await checks(page).count() };
    await page.getByRole("combobox", { name: "Kind of finding" }).selectOption("decimal-slip");
    await expect(page).toHaveURL(/\/audit\/\?severity=decimal-slip$/);
    const left = await findings(page).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all.findings);
    await expect(page.getByRole("status").filter({ hasText: "findings" })).toHaveText(
      new RegExp(
        `^Kind of finding: decimal slip. Shown: ${left} of ${all.findings} findings, \\d+ of ${all.checks} checks$`,
      ),
    );
    for (const severity of await findings(page).evaluateAll((list) =>
      list.map((item) => item.getAttribute("data-severity")),
    ))
      expect(severity).toBe("decimal-slip");

    await page.reload();
    await expect(page.getByRole("combobox", { name: "Kind of finding" })).toHaveValue("decimal-slip");
    await expect(findings(page)).toHaveCount(left);
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect(page).toHaveURL(/\/audit\/$/);
    await expect(findings(page)).toHaveCount(all.findings);
    await expect(checks(page)).toHaveCount(all.checks);
  });

  test("puts the worst first when asked, and the order of the documents back", async ({ page }) => {
    await page.goto("/audit/?sort=verdict");
    const verdicts = () => checks(page).evaluateAll((rows) => rows.map((row) => row.dataset["verdict"]));
    const order = [
      "not-consistent",
      "off-by-less-than-one",
      "consistent-with-rounding",
      "consistent",
      "not-testable",
    ];
    const sorted = await verdicts();
    expect([...sorted].sort((a = "", b = "") => order.indexOf(a) - order.indexOf(b))).toEqual(sorted);
    await page.getByRole("combobox", { name: "Order" }).selectOption("");
    await expect(page).toHaveURL(/\/audit\/$/);
    expect(await verdicts()).not.toEqual(sorted);
  });

  test("obeys the address, and drops what it does not offer", async ({ page }) => {
    await page.goto("/zh/audit/?study=chongqing&severity=grave&figure=chongqing-respondents");
    await expect(page.getByRole("combobox", { name: "文献" })).toHaveValue("chongqing");
    await expect(page.getByRole("combobox", { name: "性质" })).toHaveValue("");
    for (const figures of await checks(page).evaluateAll((rows) => rows.map((row) => row.dataset["figure"])))
      expect(figures?.split(" ")).toContain("chongqing-respondents");
  });

  test("shows the finding and the check that an address names, whatever is chosen", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/audit/?severity=copy#finding-chongqing-tier-chosen");
    await expect(page.locator("#finding-chongqing-tier-chosen")).toBeInViewport();
    await expect(page).toHaveURL(/\/audit\/#finding-chongqing-tier-chosen$/);
    await page.goto("/audit/#check-fund-income-parts");
    await expect(page.locator("#check-fund-income-parts")).toBeInViewport();
  });

  test("forgets what the address names once a choice hides it, so that the choice stays", async ({
    page,
  }) => {
    await page.goto("/audit/#finding-chongqing-tier-chosen");
    await page.getByRole("combobox", { name: "Kind of finding" }).selectOption("copy");
    await expect(page).toHaveURL(/\/audit\/\?severity=copy$/);
    const left = await findings(page).count();
    await page.reload();
    await expect(findings(page)).toHaveCount(left);
  });

  test("finds what no check shows, and the numbers in none", async ({ page }) => {
    await page.goto("/audit/?verdict=none");
    const found = await findings(page).count();
    expect(found).toBeGreaterThan(0);
    await expect(findings(page).filter({ hasText: "No check shows it" })).toHaveCount(found);
    await expect(checks(page)).toHaveCount(0);
    await expect(page.locator("article").filter({ visible: true }).first()).toBeVisible();
  });

  test("arrives at once at a card far down the page", async ({ page }) => {
    await page.goto("/audit/");
    const link = page.locator(".finding-index a").last();
    const card = page.locator((await link.getAttribute("href")) ?? "");
    await link.click();
    // Not polled: a slow way there would still be under way.
    expect(await card.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
      page.viewportSize()?.height ?? 0,
    );
  });

  test("shows the numbers in no check by the same choice", async ({ page }) => {
    await page.goto("/audit/?study=origins");
    const documents = page.locator("article").filter({ visible: true });
    await expect(documents).toHaveCount(1);
    await expect(documents).toHaveId("origins");
    await page.getByRole("combobox", { name: "Verdict as printed" }).selectOption("consistent");
    await expect(documents).toHaveCount(0);
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect(documents.nth(1)).toBeVisible();
  });

  test("says above the checks too what was chosen, and lets it be cleared there", async ({ page }) => {
    await page.goto("/zh/audit/?study=chongqing&verdict=not-consistent#checks");
    const section = page.locator("section", { has: page.locator("#checks") });
    await expect(section.locator("[data-shown]")).toHaveText(
      /^文献：5.+；按原文的结论：不相符。显示：发现\d+\/\d+项/,
    );
    await section.getByRole("link", { name: "显示全部" }).click();
    await expect(page).toHaveURL(/\/zh\/audit\/#checks$/);
    await expect(section.getByRole("link", { name: "显示全部" })).toBeHidden();
  });

  test("says behind each number of the summary what it leads to", async ({ page }) => {
    await page.goto("/audit/");
    const links = page.locator(".audit-summary td a");
    for (const link of await links.all()) {
      const count = (await link.textContent())?.trim() ?? "";
      await expect(link).toHaveAccessibleName(new RegExp(`^${count} (?:findings?|checks? .+), \\d · .+$`));
    }
  });

  test("scrolls in no window but downwards", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto("/audit/");
    const check = checks(page).first();
    await expect(check.getByRole("cell").first()).toBeVisible();
    expect(await check.evaluate((row) => row.getBoundingClientRect().right)).toBeLessThanOrEqual(360);
  });

  test("can be used by keyboard", async ({ page }) => {
    await page.goto("/audit/");
    const list = page.getByRole("combobox", { name: "Verdict as printed" });
    await list.focus();
    await page.keyboard.press("n");
    await expect(list).toHaveValue("not-consistent");
    await expect(page).toHaveURL(/\?verdict=not-consistent$/);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("combobox", { name: "Kind of check" })).toBeFocused();
  });

  test("opens the record of a number that a finding quotes", async ({ page }) => {
    await page.goto("/audit/");
    const number = page.locator("#finding-chongqing-fund-total .audit-numbers a.number");
    await expect(number).toContainText("32.284 million yuan");
    await number.click();
    await expect(page.getByRole("dialog")).toContainText("32.284 million yuan");
  });

  test("is whole with scripts off", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto("/audit/?severity=copy");
    await expect(page.locator("[data-audit-filter]")).toBeHidden();
    for (const said of await page.locator("noscript").all()) await expect(said).toBeVisible();
    await expect(findings(page)).toHaveCount(await page.locator("[data-list=findings] > li").count());
    await expect(checks(page)).toHaveCount(await page.locator("[data-list=checks] > tr").count());
    await context.close();
  });
});

for (const { language, prefix } of languages) {
  test(`the audit in ${language} is the same as its files, fits narrow windows, and axe finds nothing`, async ({
    page,
    request,
  }) => {
    test.slow();
    await page.goto(`/${prefix}audit/`);
    const csv = await (await request.get(`/${prefix}audit/checks.csv`)).text();
    const json = (await (await request.get(`/${prefix}audit/checks.json`)).json()) as {
      findings: readonly { id: string; title: string }[];
      checks: readonly { check: string }[];
    };
    expect(csv.trim().split("\n")).toHaveLength((await checks(page).count()) + 1);
    await expect(checks(page)).toHaveCount(json.checks.length);
    expect(await page.locator(".finding h3").allTextContents()).toEqual(
      json.findings.map(({ title }) => title),
    );
    for (const size of narrowWindows) {
      await page.setViewportSize(size);
      expect(await page.evaluate(misfits, "")).toEqual([]);
    }
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
    }
  });
}
