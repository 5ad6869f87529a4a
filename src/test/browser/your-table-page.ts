import type { Locator, Page } from "@playwright/test";
import type { Locale } from "../../i18n/locale.ts";
import { type MessageKey, message } from "../../i18n/messages.ts";
import { expect } from "./quiet-page.ts";

export const saying =
  (locale: Locale) =>
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string =>
    message(locale, key, values);

export const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`.yt-sheet input[data-row="${row}"][data-column="${column}"]`);
export const summary = (page: Page): Locator => page.locator(".yt-summary");
export const findings = (page: Page): Locator => page.locator(".yt-findings > .yt-cards .yt-finding");

/** Opens the page and an example of it. */
export async function openExample(
  page: Page,
  locale: Locale,
  example: "counts" | "shares" | "estimates",
): Promise<void> {
  await page.goto(locale === "zh" ? "/zh/audit/your-table/" : "/audit/your-table/");
  await page.getByRole("button", { name: message(locale, `yourtable.example.${example}`) }).click();
  await expect(summary(page)).toBeVisible();
}

/** Opens a text in the field for pasting. */
export async function openText(page: Page, text: string, locale: Locale = "en"): Promise<void> {
  await page.getByLabel(message(locale, "yourtable.paste-label")).fill(text);
  await page.getByRole("button", { name: message(locale, "yourtable.paste-open") }).click();
}
