import type { Page } from "@playwright/test";
import { expect, test } from "./quiet-page.ts";

const chapter = "/studies/chongqing/";
const corrected = "satisfaction-catalogue-very-satisfied-count";
const doubtful = "tier-chosen-1";

/** The first link of a row that is on show: the same number may stand in a hidden table as well. */
const numberOf = (page: Page, row: string) =>
  page.locator(`.prose a.number[data-record="${row}"]`).filter({ visible: true }).first();
const record = (page: Page) => page.getByRole("dialog");
const rowInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-record") ?? document.activeElement?.role);

/** Terms and descriptions of the open record, as a reader sees them. */
const linesOf = async (page: Page) => {
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

test.describe("on a desk", () => {
  test("a click opens the record of a corrected number, with what was printed and the arithmetic of both", async ({
    page,
  }) => {
    await page.goto(chapter);
    await numberOf(page, corrected).click();
    await expect(record(page)).toHaveAccessibleName(
      "7 people Benefits · Medicines and items covered · very satisfied corrected",
    );
    await expect(record(page).locator(".status")).toHaveText("corrected");
    expect(await linesOf(page)).toEqual({
      "As printed": "12",
      "Printed value": "12 people",
      Where: "Section 3.4.2, table 1, row 5",
      Basis: "survey · n = 190",
      "Does it fit with the others?":
        "12 + 73 + 81 + 20 + 9 = 195; printed 190: not consistent " +
        "as read: 7 + 73 + 81 + 20 + 9 = 190; printed 190: consistent " +
        "12 ÷ 190 = 6.316%; printed 3.706: not consistent " +
        "as read: 7 ÷ 190 = 3.684%; read 3.7%: consistent " +
        "190 − 73 − 81 − 20 − 9 = 7; printed 12: not consistent " +
        "as read: 190 − 73 − 81 − 20 − 9 = 7; read 7: consistent",
      Note:
        "The other four answers leave 7 of 190, and 7 is 3.7%, the percentage beside it; " +
        "12 would be 6.3% and make the row 195.",
      "Finding of the audit": "The row on medicines and items covered holds more answers than respondents",
    });
    const links = record(page).getByRole("link");
    await expect(links.first()).toHaveAttribute("href", /\/audit\/#finding-chongqing-catalogue-row$/);
    await expect(links.last()).toHaveAttribute(
      "href",
      new RegExp(`/data/chongqing/satisfaction/#${corrected}$`),
    );
  });

  test("the record stands beside its number, inside the window, and the page does not move", async ({
    page,
  }) => {
    await page.goto(chapter);
    for (const row of [corrected, doubtful, "funding-2007-total"]) {
      const number = numberOf(page, row);
      await number.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await number.click();
      await expect(record(page).locator("dl")).toBeVisible();
      expect(await page.evaluate(() => scrollY)).toBe(before);
      const [link, box] = [await number.boundingBox(), await record(page).boundingBox()];
      const window = page.viewportSize();
      if (!link || !box || !window) throw new Error("Nothing is on show.");
      const gap = Math.max(link.y - (box.y + box.height), box.y - (link.y + link.height));
      expect(gap, row).toBeGreaterThanOrEqual(0);
      expect(gap, row).toBeLessThan(40);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(window.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(window.height);
      await page.keyboard.press("Escape");
    }
  });

  test("a doubtful number shows the likelier reading and that it is not used", async ({ page }) => {
    await page.goto(chapter);
    await numberOf(page, doubtful).click();
    await expect(record(page).locator(".status")).toHaveText("doubtful");
    const lines = await linesOf(page);
    expect(lines["As printed"]).toBe("132 insured");
    expect(lines["Possible reading"]).toBe("123 people (not used as the value)");
  });

  test("an interval comes with its caveat, a derived number with how it was computed", async ({ page }) => {
    await page.goto(chapter);
    await numberOf(page, "satisfaction-overall-top-two").click();
    const lines = await linesOf(page);
    expect(lines["95% interval"]).toMatch(/%\s?\(if it had been a simple random sample; it was not\)$/);
    expect(lines["How it was computed"]).toMatch(
      /^\(12 \+ 71\) ÷ \(12 \+ 71 \+ 103 \+ 4 \+ 0\) × 100 = 43\.7; Wilson/,
    );
    await expect(record(page).locator(".status")).toHaveText("computed here");
  });

  test("the keyboard opens it, Escape and both ends of it lead back to the number", async ({ page }) => {
    await page.goto(chapter);
    const number = numberOf(page, corrected);
    await number.focus();
    await page.waitForTimeout(700);
    await expect(record(page), "focus alone opens nothing").toBeHidden();
    for (const leave of ["Escape", "Shift+Tab", "Tab Tab Tab Tab", "Tab Enter"]) {
      await page.keyboard.press("Enter");
      await expect(record(page)).toBeVisible();
      await expect.poll(() => rowInFocus(page)).toBe("dialog");
      for (const key of leave.split(" ")) await page.keyboard.press(key);
      await expect(record(page), leave).toBeHidden();
      await expect.poll(() => rowInFocus(page), leave).toBe(corrected);
    }
  });

  test("a click elsewhere closes it", async ({ page }) => {
    await page.goto(chapter);
    await numberOf(page, corrected).click();
    await expect(record(page).locator("dl")).toBeVisible();
    await page.mouse.click(2, 2);
    await expect(record(page)).toBeHidden();
  });

  test("a click on another number while it is open opens that one", async ({ page }) => {
    await page.goto(chapter);
    await numberOf(page, "survey-valid").click();
    await expect(record(page).locator(".record-value")).toHaveText("190 forms");
    await numberOf(page, "enrolment-rate-2013").click();
    await expect(record(page).locator(".record-value")).toHaveText("95.05%");
    await expect(record(page)).toHaveCount(1);
  });

  test("hovering previews it after a moment without taking the focus; it can be entered and dismissed", async ({
    page,
  }) => {
    await page.clock.install({ time: 0 });
    await page.goto(chapter);
    await page.clock.pauseAt(60_000);
    const number = numberOf(page, corrected);
    await number.hover();
    await page.clock.runFor(300);
    await expect(record(page), "not at once").toBeHidden();
    await page.clock.runFor(200);
    await expect(record(page)).toBeVisible();
    expect(await rowInFocus(page)).not.toBe("dialog");
    await record(page).hover();
    await page.clock.runFor(2000);
    await expect(record(page), "stays under the pointer").toBeVisible();
    await page.mouse.move(2, 2);
    await page.clock.runFor(300);
    await expect(record(page), "goes when the pointer leaves both").toBeHidden();
    await number.hover();
    await page.clock.runFor(500);
    await expect(record(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.clock.runFor(2000);
    await expect(record(page), "stays away once dismissed").toBeHidden();
  });

  test("a click with Control follows the link in a tab of its own", async ({ page, context }) => {
    await page.goto(chapter);
    const opened = context.waitForEvent("page");
    await numberOf(page, corrected).click({ modifiers: ["Control"] });
    expect((await opened).url()).toContain(`/data/chongqing/satisfaction/#${corrected}`);
    await expect(record(page)).toBeHidden();
  });

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

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const prefix of ["", "/zh"]) {
    test(`a tap opens a sheet at the foot of the window, with its number in sight above (${prefix || "/en"})`, async ({
      page,
    }) => {
      await page.goto(`${prefix}${chapter}`);
      const number = numberOf(page, corrected);
      await number.scrollIntoViewIfNeeded();
      await number.tap();
      await expect(record(page).locator("dl")).toBeVisible();
      const box = await record(page).boundingBox();
      expect(box).toMatchObject({ x: 0, width: 360 });
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
      await expect
        .poll(async () => {
          const link = await number.boundingBox();
          return link ? (box?.y ?? 0) - link.y - link.height : 0;
        })
        .toBeGreaterThan(0);
      await record(page).getByRole("button").tap();
      await expect(record(page)).toBeHidden();
    });
  }
});

test.describe("in older browsers", () => {
  test("without popovers the link is followed and nothing is fetched", async ({ page }) => {
    await page.addInitScript(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
      delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
    });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(chapter);
    await numberOf(page, corrected).hover();
    await page.waitForTimeout(700);
    await numberOf(page, corrected).click();
    await page.waitForURL(`**/data/chongqing/satisfaction/#${corrected}`);
    expect(asked.filter((url) => url.endsWith("records.json"))).toEqual([]);
  });

  test("without anchor positioning the record is a sheet at the foot, and hovering shows none", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...given: [string, string?]) =>
        !given.join().includes("anchor(") && supports(...(given as [string, string]));
    });
    await page.goto(chapter);
    const number = numberOf(page, corrected);
    await number.hover();
    await page.waitForTimeout(800);
    await expect(record(page)).toBeHidden();
    await number.click();
    await expect(record(page).locator("dl")).toBeVisible();
    const [box, window] = [await record(page).boundingBox(), page.viewportSize()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(window?.height ?? 0, 0);
    await page.keyboard.press("Escape");
    await expect.poll(() => rowInFocus(page)).toBe(corrected);
  });
});
