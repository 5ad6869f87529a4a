import type { Page } from "@playwright/test";
import { isBare, samples, studyIds } from "./built-site.ts";
import { type Stop, focused } from "./focused.ts";
import { expect, test } from "./quiet-page.ts";

/** Every stop of the Tab key, from the top of the page until the focus leaves it. */
async function tabThrough(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 1500; i += 1) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus never leaves the page. It was last on ${stops.at(-1)?.name}.`);
}

for (const path of samples) {
  test(`the Tab key goes through /${path} and out again, and is seen at every stop`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`/${path}`);
    const stops = await tabThrough(page, "Tab");
    expect(stops.filter(({ ring }) => !ring)).toEqual([]);
    expect(stops.filter(({ inView }) => !inView)).toEqual([]);
    expect(stops.filter((stop, i) => stop.name === stops[i - 1]?.name)).toEqual([]);
    const kinds = new Set(stops.map(({ kind }) => kind));
    if (studyIds.some((id) => path.endsWith(`studies/${id}/`))) {
      expect([...kinds]).toEqual(expect.arrayContaining(["contents", "number", "summary"]));
    }
    if (isBare(path)) return;
    expect([...kinds]).toContain("language");

    expect(stops[0]?.kind).toBe("skip");
    await page.locator(".skip").press("Enter");
    await expect(page.locator("main#content")).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest(".site-header")))).toBe(false);
  });
}

test("what is folded away opens and closes with the keyboard", async ({ page }) => {
  await page.goto(`/studies/${studyIds[0]}/`);
  const folded = page.locator("figure details").first();
  const isOpen = () => folded.evaluate((details) => (details as HTMLDetailsElement).open);
  const before = await isOpen();
  await folded.locator("summary").press("Enter");
  expect(await isOpen()).toBe(!before);
  await folded.locator("summary").press("Space");
  expect(await isOpen()).toBe(before);
});

test("Shift and Tab go back through the chapter and out of it", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`/studies/${studyIds[0]}/`);
  await page.locator("footer").evaluate((footer) => {
    footer.tabIndex = -1;
    footer.focus();
  });
  const stops = await tabThrough(page, "Shift+Tab");
  expect(stops.at(-1)?.kind).toBe("skip");
});
