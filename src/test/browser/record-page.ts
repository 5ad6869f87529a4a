import type { Page } from "@playwright/test";

export const chapter = "/studies/chongqing/";
export const corrected = "satisfaction-catalogue-very-satisfied-count";
export const doubtful = "tier-chosen-1";

/** The first link of a row that is on show: the same number may stand in a hidden table as well. */
export const numberOf = (page: Page, row: string) =>
  page.locator(`.prose a.number[data-record="${row}"]`).filter({ visible: true }).first();
export const record = (page: Page) => page.getByRole("dialog");
export const rowInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-record") ?? document.activeElement?.role);

/** Terms and descriptions of the open record, as a reader sees them. */
export const linesOf = async (page: Page) => {
  const terms = record(page).locator("dt");
  await terms.first().waitFor();
  return terms.evaluateAll((all) =>
    Object.fromEntries(
      all.map((term) => [
        term.textContent,
        (term.nextElementSibling as HTMLElement).innerText.replace(/\s+/g, " "),
      ]),
    ),
  );
};
