import type { Page } from "@playwright/test";
import { languages, studyIds } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

const shown = (page: Page, kind: string) => page.locator(`[data-${kind}]`).filter({ visible: true });

test.describe("the synthesis", () => {
  test("holds ten themes by five documents, every recommendation and its place", async ({ page }) => {
    await page.goto("/synthesis/");
    await expect(page.locator(".evidence-map tbody tr")).toHaveCount(10);
    await expect(page.locator(".evidence-map tbody td")).toHaveCount(50);
    await expect(page.locator("[data-recommendation]")).toHaveCount(46);
    const codes = await page
      .locator(".map-recommended a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const code of codes) await expect(page.locator(code)).toHaveCount(1);
    await page.locator("#o6 td a").nth(1).click();
    await expect(page).toHaveURL(/\/data\/origins\/#org-rec-6$/);
    await expect(page.locator("#org-rec-6")).toBeInViewport();
  });

  test("shows what is chosen, says how much, and keeps it in the address", async ({ page }) => {
    await page.goto("/synthesis/");
    await page.getByRole("combobox", { name: "Document" }).selectOption("heilongjiang");
    await expect(page).toHaveURL(/\?study=heilongjiang$/);
    await expect(shown(page, "recommendation")).toHaveCount(3);
    await expect(page.getByRole("columnheader", { name: /Chongqing/ })).toBeHidden();
    await page.getByRole("combobox", { name: "Theme" }).selectOption("equity");
    await expect(page).toHaveURL(/\?theme=equity&study=heilongjiang$/);
    await expect(page.locator(".evidence-map tbody tr").filter({ visible: true })).toHaveCount(1);
    await expect(shown(page, "finding")).toHaveCount(1);
    await expect(page.getByRole("status")).toContainText(/^Shown: 1 of \d+ findings/);

    await page.reload();
    await expect(page.getByRole("combobox", { name: "Theme" })).toHaveValue("equity");
    await expect(shown(page, "finding")).toHaveCount(1);
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect(page).toHaveURL(/\/synthesis\/$/);
    await expect(shown(page, "recommendation")).toHaveCount(46);
  });

  test("obeys the address, and drops what it does not offer", async ({ page }) => {
    await page.goto("/zh/synthesis/?evidence=association&theme=nowhere");
    await expect(page.getByRole("combobox", { name: "证据性质" })).toHaveValue("association");
    await expect(page.getByRole("combobox", { name: "主题" })).toHaveValue("");
    const labels = await shown(page, "finding").evaluateAll((all) =>
      all.map((finding) => finding.getAttribute("data-evidence")),
    );
    expect(new Set(labels)).toEqual(new Set(["association"]));
  });

  test("is whole with scripts off", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto("/synthesis/");
    await expect(shown(page, "recommendation")).toHaveCount(46);
    await expect(page.locator("[data-synthesis-filter]")).toBeHidden();
    await context.close();
  });
});

/** Pages that a PDF has: Chromium writes the dictionary of each uncompressed. */
async function pagesOf(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}

for (const { language, prefix } of languages) {
  test(`the synthesis in ${language} prints on two pages, each brief on one`, async ({ page }) => {
    test.slow();
    await page.goto(`/${prefix}synthesis/`);
    expect(await pagesOf(page, "A4")).toBe(2);
    for (const study of studyIds) {
      await page.goto(`/${prefix}studies/${study}/brief/`);
      expect(await pagesOf(page, "A4"), `${study}, A4`).toBe(1);
      expect(await pagesOf(page, "Letter"), `${study}, Letter`).toBe(1);
    }
  });
}
