import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { parse } from "yaml";
import type { ExploreQuestion } from "../../publish/explore-questions.ts";
import { expect } from "./quiet-page.ts";

/** How long an answer may take on a machine that is busy with other things. */
export const PATIENCE = 20_000;

const { questions } = parse(readFileSync("content/explore.yaml", "utf8")) as {
  readonly questions: readonly ExploreQuestion[];
};

/** A question of content/explore.yaml by its id. */
export function questionOf(id: string): ExploreQuestion {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`content/explore.yaml has no question "${id}".`);
  return question;
}

/** Rows of a table as it is published. */
export function publishedRows(table: string): readonly Readonly<Record<string, string>>[] {
  return csvParse(readFileSync(`dist/data/${table}.csv`, "utf8"));
}

export const grid = (page: Page): Locator => page.locator(".explore-grid");

/** Heads of the columns, then the lines, as they are read; without the numbers of the lines. */
export type Shown = { readonly heads: readonly string[]; readonly lines: readonly (readonly string[])[] };

/**
 * The table shown, once all lines of its page are drawn: they come in parts. What it said before is still there while the
 * explorer computes.
 */
export async function shown(page: Page): Promise<Shown> {
  const read = () =>
    grid(page).evaluate((table: HTMLTableElement) => {
      const rows = [...(table.tBodies[0]?.rows ?? [])];
      const first = Number(rows[0]?.getAttribute("aria-rowindex") ?? 2);
      const left = Number(table.getAttribute("aria-rowcount")) + 1 - first;
      return {
        isWhole: rows.length === Math.min(left, 100),
        heads: [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((cell) => (cell.abbr ? [cell.abbr] : [])),
        lines: rows.map((row) => [...row.cells].slice(1).map((cell) => (cell.textContent ?? "").trim())),
      };
    });
  let table = await read();
  for (const end = Date.now() + PATIENCE; !table.isWhole && Date.now() < end; table = await read());
  return { heads: table.heads, lines: table.lines };
}

/** Waits for the table to show an answer, and no other to be on its way. */
export async function answered(page: Page): Promise<void> {
  await expect(page.locator(".explore-table[aria-busy=false]")).toBeVisible({ timeout: PATIENCE });
}

/** Opens a view by what stands after the "?" and waits for its answer. */
export async function openView(page: Page, address: string, prefix = ""): Promise<void> {
  await page.goto(`/${prefix}explore/?${address}`);
  await answered(page);
}

/** Expects the table to show these lines, in this order. */
export async function expectLines(
  page: Page,
  lines: readonly (readonly string[])[],
  message?: string,
): Promise<void> {
  await expect
    .poll(async () => (await shown(page)).lines, { timeout: PATIENCE, ...(message ? { message } : {}) })
    .toEqual(lines);
}

/** What is said of how many rows the filters leave. */
export const rowCount = (page: Page): Locator => page.locator(".chips-count");

/** Opens everything of the question and of the answer that folds away, and waits for what it draws. */
export async function unfold(page: Page): Promise<void> {
  await expect(page.locator("details.code")).toBeVisible({ timeout: PATIENCE });
  const closed = page.locator("#explorer details:not([open]) > summary").filter({ visible: true });
  for (let left = 40; left > 0 && (await closed.count()) > 0; left -= 1) await closed.first().click();
  await expect(closed).toHaveCount(0);
  await expect(page.locator(".explore-chart [role=img] [data-row]").first()).toBeVisible({
    timeout: PATIENCE,
  });
  await expect(page.locator(".code-text")).toBeVisible();
}
