import type { Locator, Page } from "@playwright/test";

export const chapter = "/studies/chongqing/";
export const likert = "chongqing-satisfaction";
export const corrected = "satisfaction-catalogue-very-satisfied-count";

export const figureOf = (page: Page, id = likert): Locator => page.locator(`#${id}`);
export const tab = (figure: Locator, name: string): Locator => figure.getByRole("tab", { name });
export const list = (figure: Locator, name: string): Locator =>
  figure.locator(`select[data-switch="${name}"]`);
export const stage = (figure: Locator): Locator => figure.locator("[data-stage]");
export const markOf = (figure: Locator, row: string): Locator =>
  figure.locator(`.plot [data-row="${row}"]`).filter({ visible: true }).first();
export const said = (page: Page): Locator => page.locator("[role=status]");
export const readout = (figure: Locator): Locator => figure.locator("[data-readout]");

/** Presses keys in the chart and gives what was said after each. */
export async function walk(
  page: Page,
  figure: Locator,
  ...keys: readonly string[]
): Promise<readonly string[]> {
  await stage(figure).focus();
  const heard: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    heard.push((await said(page).textContent()) ?? "");
  }
  return heard;
}
