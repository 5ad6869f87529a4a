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

const doubtful = ":is([data-status=corrected], [data-status=unresolved])";

for (const study of studyIds) {
  for (const { language, prefix } of languages) {
    const address = `/${prefix}studies/${study}/`;

    test(`${study} in ${language} has every figure's chart, table, source and notes with scripts off`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(address);
      const figures = figuresOf(study);
      expect(figures.length).toBeGreaterThanOrEqual(3);
      for (const { id, kind } of figures) {
        const figure = page.locator(`figure#${id}`);
        await expect(figure).toBeVisible();

        // A matrix is a table on the page, and has no drawing there.
        if (kind !== "matrix") {
          const chart = figure.locator("[role=img]").filter({ visible: true });
          await expect(chart, `${id}: one of the two drawings`).toHaveCount(1);
          await expect.soft(chart, `${id}: its label`).toHaveAttribute("aria-label", /\S/);
          await expect.soft(chart.locator("svg [data-row]").first(), `${id}: a mark`).toBeVisible();
          const box = await chart.locator("svg").boundingBox();
          expect.soft(Math.min(box?.width ?? 0, box?.height ?? 0), `${id}: its size`).toBeGreaterThan(40);
        }

        await expect.soft(figure.locator("tbody tr:has(th)").first(), `${id}: a row`).toBeVisible();
        for (const part of [".figure-source", ".figure-how", ".figure-takeaway"]) {
          await expect.soft(figure.locator(part), `${id}: ${part}`).toBeVisible();
          await expect.soft(figure.locator(part), `${id}: ${part}`).toHaveText(/\S/);
        }

        for (const link of await figure.locator(`tbody a.number${doubtful}`).all()) {
          const record = await link.getAttribute("data-record");
          const note = figure.locator(`.figure-notes li:has(a[data-record="${record}"])`);
          await expect.soft(note, `${id}: the note on ${record}`).toBeVisible();
          await expect.soft(note, `${id}: the note on ${record}`).toHaveText(/(\S\s*){40}/);
        }
      }
    });

    test(`every number of ${study} in ${language} leads to its record`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(address);
      const links = page.locator("a.number");
      const found = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
      );
      const numbers = [...new Set(found)];
      expect(numbers.length).toBeGreaterThan(20);
      await links.first().click();
      await expect(page).toHaveURL((url) => url.pathname + url.hash === found[0]);
      for (const [table, records] of group(numbers, (number) => number.split("#")[0] ?? "")) {
        await page.goto(records.at(-1) ?? "");
        await expect(page.locator(".record:target"), records.at(-1) ?? "").toBeInViewport();
        const known = await page.locator(".record[id]").evaluateAll((all) => all.map(({ id }) => id));
        const lost = records.filter((record) => !known.includes(record.split("#")[1] ?? ""));
        expect(lost, table).toEqual([]);
      }
    });
  }
}
