import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse as parseYaml } from "yaml";
import { expect, test } from "./quiet-page.ts";

const glossary = parseYaml(readFileSync("content/glossary.yaml", "utf8")) as readonly {
  readonly id: string;
}[];
const count = glossary.length;
const entries = (page: Page) => page.locator(".glossary-entry").filter({ visible: true });
const status = (page: Page) => page.getByRole("status").first();

test.describe("the filter of the glossary", () => {
  test("leaves what fits, says how much, and keeps the query in the address", async ({ page }) => {
    await page.goto("/glossary/");
    await expect(entries(page)).toHaveCount(count);
    await page.getByRole("searchbox", { name: "Find a term" }).fill("deductible");
    await expect(page.locator("#deductible")).toBeVisible();
    const left = await entries(page).count();
    expect(left).toBeLessThan(10);
    await expect(status(page)).toHaveText(`${left} of ${count} terms`);
    await expect(page).toHaveURL(/\?q=deductible$/);
    await expect(page.locator(".glossary-letters li").filter({ visible: true })).toHaveCount(
      await page.locator(".glossary-group").filter({ visible: true }).count(),
    );
    await page.getByRole("searchbox").fill("");
    await expect(entries(page)).toHaveCount(count);
    await expect(page).toHaveURL(/\/glossary\/$/);
  });

  test("finds a term by its Chinese name and by what a document calls it", async ({ page }) => {
    await page.goto("/glossary/");
    for (const query of ["起付线", "initial sum paid"]) {
      await page.getByRole("searchbox").fill(query);
      await expect(page.locator("#deductible")).toBeVisible();
    }
  });

  test("says that nothing fits", async ({ page }) => {
    await page.goto("/glossary/");
    await page.getByRole("searchbox").fill("xyzzy");
    await expect(status(page)).toHaveText("No term fits “xyzzy”.");
    await expect(entries(page)).toHaveCount(0);
  });

  test("obeys the address, and a term that it names is shown whatever the query", async ({ page }) => {
    await page.goto("/zh/glossary/?q=封顶线");
    await expect(page.getByRole("searchbox")).toHaveValue("封顶线");
    await expect(page.locator("#ceiling")).toBeVisible();
    await expect(page.locator("#tier")).toBeHidden();
    await page.evaluate(() => (location.hash = "#tier"));
    await expect(page.locator("#tier")).toBeInViewport();
    await expect(page.getByRole("searchbox")).toHaveValue("");
    await expect(page).toHaveURL((url) => url.search === "" && url.hash === "#tier");
  });

  test("keeps the page where Enter is pressed", async ({ page }) => {
    await page.goto("/glossary/");
    await page.getByRole("searchbox").fill("tier");
    await page.keyboard.press("Enter");
    await expect(page.locator("#tier")).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeFocused();
  });
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const prefix of ["", "/zh"]) {
    test(`the whole glossary is there, and nothing that needs a script (${prefix || "/en"})`, async ({
      page,
    }) => {
      await page.goto(`${prefix}/glossary/`);
      await expect(entries(page)).toHaveCount(count);
      await expect(page.getByRole("searchbox")).toHaveCount(0);
      await page.goto(`${prefix}/glossary/#deductible`);
      await expect(page.locator("#deductible")).toBeInViewport();
    });

    test(`a term in the prose leads to its entry (${prefix || "/en"})`, async ({ page }) => {
      await page.goto(`${prefix}/studies/chongqing/`);
      await page.locator('a.term[data-term="deductible"]').click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/glossary/#deductible$`));
    });
  }
});

test("letters lead to their terms, in the order of the language", async ({ page }) => {
  for (const [prefix, first] of [
    ["", "Pooled fund"],
    ["/zh", "配额抽样"],
  ] as const) {
    await page.goto(`${prefix}/glossary/`);
    await page.locator(".glossary-letters").getByRole("link", { name: "P", exact: true }).click();
    await expect(page.locator("#letter-p h2")).toBeInViewport();
    const names = await page.locator("#letter-p dfn").allTextContents();
    expect(names).toContain(first);
    expect(names).toEqual(
      names.toSorted(
        new Intl.Collator(prefix ? "zh-Hans-u-co-pinyin" : "en", { ignorePunctuation: true }).compare,
      ),
    );
  }
});
