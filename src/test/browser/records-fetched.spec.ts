import { expect, test } from "./quiet-page.ts";
import { chapter, corrected, linesOf, numberOf, record } from "./record-page.ts";

test.describe("fetched when they are asked for", () => {
  test("records are fetched with the first of their table, and once", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("records.json")) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(chapter);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    for (const row of ["funding-2007-total", "funding-2013-tier-1-total", "funding-2007-total"]) {
      await numberOf(page, row).click();
      await expect(record(page).locator("dl")).toBeVisible();
      await page.keyboard.press("Escape");
    }
    expect(asked).toEqual(["/data/chongqing/funding/records.json"]);
  });

  test("a slow network is answered by a word, and then by the record", async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route("**/records.json", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(chapter);
    await numberOf(page, "enrolment-rate-2013").click();
    await expect(record(page)).toHaveText(/95\.05%\s*Loading …/);
    release();
    await expect(record(page).locator("dl")).toBeVisible();
  });

  test("where the records cannot be had, the link is followed", async ({ page, noise }) => {
    await page.route("**/records.json", (route) => route.fulfill({ status: 500 }));
    await page.goto(chapter);
    await numberOf(page, corrected).click();
    await page.waitForURL(`**/data/chongqing/satisfaction/#${corrected}`);
    noise.length = 0;
  });

  test("without a network the page stays, says so and keeps the way to the row", async ({
    page,
    context,
    noise,
  }) => {
    await page.goto(chapter);
    await context.setOffline(true);
    await numberOf(page, corrected).click();
    await expect(record(page)).toContainText("The record could not be loaded.");
    await expect(record(page).getByRole("link")).toHaveText("Row in the dataset");
    await context.setOffline(false);
    await page.keyboard.press("Escape");
    await numberOf(page, corrected).click();
    await expect(record(page).locator("dl"), "and tries again").toBeVisible();
    noise.length = 0;
  });

  test("Chinese pages open Chinese records", async ({ page }) => {
    await page.goto(`/zh${chapter}`);
    await numberOf(page, corrected).click();
    await expect(record(page)).toHaveAccessibleName("7人 保险待遇 · 药品和诊疗项目 · 很满意 已更正");
    const lines = await linesOf(page);
    expect(lines["出处"]).toBe("第3.4.2节表1第5行");
    expect(lines["依据"]).toBe("问卷调查 · 样本量190");
    await expect(record(page).getByRole("button")).toHaveAccessibleName("关闭");
  });

  for (const prefix of ["", "/zh"]) {
    test(`a record says what its place in the dataset says (${prefix || "/en"})`, async ({ page }) => {
      const table = `${prefix}/data/chongqing/satisfaction/`;
      await page.goto(table);
      const file = (await (await page.request.get(`${table}records.json`)).json()) as {
        records: Record<string, object>;
      };
      const ids = await page.locator("li.record").evaluateAll((items) => items.map(({ id }) => id));
      expect(Object.keys(file.records)).toEqual(ids);
      for (const id of ids.filter((_, i) => i % 20 === 0)) {
        await page.evaluate(openFromHere, id);
        await expect(record(page).locator("dl")).toBeVisible();
        const places = [record(page), page.locator(`li.record[id="${id}"]`)];
        for (const text of textsIn(file.records[id] ?? {}))
          for (const place of places) await expect(place, id).toContainText(text);
        await page.keyboard.press("Escape");
      }
    });
  }
});

/** Opens a record from a number put into the page for the purpose. */
function openFromHere(row: string): void {
  const link = document.createElement("a");
  link.href = `#${row}`;
  link.className = "number";
  link.dataset["record"] = row;
  document.querySelector("main")?.prepend(link);
  link.click();
}

/** What a record says, without its ids and codes. */
function textsIn(said: object): readonly string[] {
  const silent = ["id", "table", "status", "verdict", "kind", "statusText", "level", "address"];
  return Object.entries(said).flatMap(([key, value]) =>
    silent.includes(key) ? [] : typeof value === "string" ? [value] : textsIn(value as object),
  );
}
