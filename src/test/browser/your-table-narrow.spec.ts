import { expect, test } from "./quiet-page.ts";
import { cell, openExample, openText, saying, summary } from "./your-table-page.ts";

test("where the table goes on beyond the window it says how many columns do", async ({ page }) => {
  const say = saying("en");
  await page.setViewportSize({ width: 360, height: 800 });
  await openExample(page, "en", "counts");
  const more = page.locator(".yt-more");
  await expect(more).toHaveText(say("yourtable.more-columns", { count: 1 }));
  await page.locator(".yt-table .table-scroll").evaluate((region) => region.scrollTo(1000, 0));
  await expect(more).toHaveText("");
  await cell(page, 0, 0).fill("An answer of many letters");
  await page.locator(".yt-table .table-scroll").evaluate((region) => region.scrollTo(0, 0));
  await expect(more).toHaveText(say("yourtable.more-columns", { count: 2 }));
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(more).toHaveText("");
});

/** What is chosen in each list of the page and takes more room than the list has. */
const cutChoices = (): readonly string[] =>
  [...document.querySelectorAll<HTMLSelectElement>("#your-table select")].flatMap((list) => {
    const alone = list.cloneNode() as HTMLSelectElement;
    const chosen = list.selectedOptions[0]?.text ?? "";
    alone.append(new Option(chosen));
    Object.assign(alone.style, { position: "absolute", width: "auto", maxWidth: "none" });
    list.after(alone);
    const isCut = alone.offsetWidth > list.offsetWidth;
    alone.remove();
    return isCut ? [chosen] : [];
  });

for (const locale of ["en", "zh"] as const)
  test(`what is chosen is wholly read, and what is read together stands below, ${locale}`, async ({
    page,
  }) => {
    const say = saying(locale);
    await page.goto(locale === "zh" ? "/zh/audit/your-table/" : "/audit/your-table/");
    const rows = ["Item\tn (%)\tOR", "A\t23 (45.1%)\t1.48 (1.12–1.96)", "B\t28 (54.9%)\t0.5 (0.4–0.7)"];
    await openText(page, rows.join("\n"), locale);
    await page.getByLabel(say("yourtable.columns.role", { n: 2 })).selectOption("count-percent");
    await page.getByLabel(say("yourtable.columns.role", { n: 3 })).selectOption("estimate-interval");
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const choice of ["wald", "other"]) {
        await page.getByLabel(say("yourtable.wald"), { exact: true }).selectOption(choice);
        expect(await page.evaluate(cutChoices), `${width} px`).toEqual([]);
      }
      const fields = await page.locator(".yt-fields").boundingBox();
      const sentence = await page.locator(".yt-options > .yt-note").boundingBox();
      expect(sentence?.y).toBeGreaterThanOrEqual((fields?.y ?? 0) + (fields?.height ?? Infinity));
    }
  });

test("a number with a minus before it, typed as an en dash, stays on one line", async ({ page }) => {
  await page.goto("/audit/your-table/");
  const rows = Array.from({ length: 4 }, (_, i) => `${"x".repeat(7 + i)}\t–0.99\t–0.5\t–0.2\t0.04`);
  await openText(page, `Item\tβ\tlow\thigh\tp\n${rows.join("\n")}`);
  await expect(summary(page)).toBeVisible();
  await expect(page.locator(".yt-finding").first()).toContainText("−0.99");
  const broken = (): readonly string[] => {
    const walker = document.createTreeWalker(
      document.querySelector("#your-table") ?? document,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of (node.textContent ?? "").matchAll(/[–−]\d[\d.]*/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        if (range.getClientRects().length > 1) found.push(match[0]);
      }
    }
    return found;
  };
  for (let width = 320; width <= 400; width += 4) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(broken), `${width} px`).toEqual([]);
  }
});
