import { readFileSync } from "node:fs";
import { group } from "d3";
import { parse as parseYaml } from "yaml";
import { languages, studyIds } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

test.use({ javaScriptEnabled: false });

type Declaration = { readonly id: string; readonly kind: string };

/** Figures that a study declares and its chapter shows, in the chapter's order. */
function figuresOf(study: string): readonly Declaration[] {
  const folder = `content/studies/${study}`;
  const declared = parseYaml(readFileSync(`${folder}/figures.yaml`, "utf8")) as readonly Declaration[];
  const shown = readFileSync(`${folder}/en.mdx`, "utf8").matchAll(/<Figure\s+id="([^"]+)"/g);
  return [...shown].flatMap(([, id]) => declared.filter((figure) => figure.id === id));
}

for (const study of studyIds) {
  for (const { language, prefix } of languages) {
    test.describe(`the chapter ${study} in ${language}, with scripts off`, () => {
      const address = `/${prefix}studies/${study}/`;

      test("shows at least five figures", () => {
        expect(figuresOf(study).length).toBeGreaterThanOrEqual(5);
      });

      for (const { id, kind } of figuresOf(study)) {
        test(`has chart, table, source and notes of ${id}`, async ({ page }) => {
          await page.goto(address);
          const figure = page.locator(`figure#${id}`);
          await expect(figure).toBeVisible();

          // A matrix is a table on the page, and has no drawing there.
          if (kind !== "matrix") {
            const chart = figure.locator("[role=img]").filter({ visible: true });
            await expect(chart, "one of the two drawings").toHaveCount(1);
            await expect(chart).toHaveAttribute("aria-label", /\S/);
            await expect(chart.locator("svg [data-row]").first(), "a mark of the chart").toBeVisible();
            const box = await chart.locator("svg").boundingBox();
            expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(50);
          }

          await expect(figure.locator("tbody tr:has(th)").first(), "a row of the table").toBeVisible();
          await expect(figure.locator(".figure-source")).toBeVisible();
          await expect(figure.locator(".figure-source")).toHaveText(/\S/);
          await expect(figure.locator(".figure-how"), "how to read it").toBeVisible();
          await expect(figure.locator(".figure-takeaway"), "what it means").toBeVisible();

          const doubtful = ":is([data-status=corrected], [data-status=unresolved])";
          const drawn = await figure.locator(`tbody a.number${doubtful}`).all();
          for (const link of drawn) {
            const record = await link.getAttribute("data-record");
            const note = figure.locator(`.figure-notes li:has(a[data-record="${record}"])`);
            await expect(note, `the note on ${record}`).toBeVisible();
            await expect(note, "what is said of it").toHaveText(/(\S\s*){40}/);
          }
        });
      }

      test("leads from every number to its record", async ({ page }) => {
        await page.goto(address);
        const found = await page
          .locator("a.number")
          .evaluateAll((links) =>
            links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
          );
        const numbers = [...new Set(found)];
        expect(numbers.length).toBeGreaterThan(20);
        const tables = group(numbers, (number) => number.split("#")[0] ?? "");
        for (const [table, records] of tables) {
          await page.goto(address);
          await page.locator(`a.number[href="${records[0]}"]`).first().click();
          await expect(page).toHaveURL((url) => url.pathname + url.hash === records[0]);
          await expect(page.locator(".record:target"), records[0]).toBeInViewport();
          const known = await page.locator(".record[id]").evaluateAll((all) => all.map(({ id }) => id));
          const lost = records.filter((record) => !known.includes(record.split("#")[1] ?? ""));
          expect(lost, table).toEqual([]);
        }
      });
    });
  }
}
