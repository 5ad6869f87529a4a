import type { Page } from "@playwright/test";
import { message } from "../../i18n/messages.ts";
import { PATIENCE, answered, grid, openView, questionOf, rowCount, shown } from "./explorer.ts";
import { expect, test } from "./quiet-page.ts";

/** What the page says of a link it could use only in part. */
const said = (page: Page) => page.getByRole("alert").getByRole("listitem");

test("a link with bad parts opens the rest and says what was left out, part by part", async ({ page }) => {
  await openView(
    page,
    "table=chongqing/satisfaction&in=printed_in:table&in=nowhere:x&range=count:high..low&pattern=answer:(&by=indicator&measure=n:sum:count&measure=m:mode:count&sort=-n,ghost&colour=ghost&chart=cake",
  );
  await expect(rowCount(page)).toContainText("from 55 of 113 rows");
  expect((await shown(page)).lines).toHaveLength(11);
  await expect(said(page).first()).toBeVisible();
  const problems = await said(page).allTextContents();
  for (const part of ["nowhere", "high", "(", "m:mode", "ghost", "cake"])
    expect(problems.join("\n"), part).toContain(part);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  // What was left out is gone from the address too.
  await page.getByRole("searchbox", { name: "Search all columns" }).fill("benefits");
  await expect(page).toHaveURL(
    (url) => url.searchParams.get("q") === "benefits" && !/ghost|nowhere/.test(url.search),
  );
});

test("a link to a table that is not there, and one to a file that this browser does not hold, say so and offer the list", async ({
  page,
}) => {
  for (const [address, words] of [
    ["table=chongqing/none&by=x", message("en", "explore.unknown-table", { name: "chongqing/none" })],
    ["own=%E5%8C%BB%E4%BF%9D.csv&by=x", message("en", "explore.own-gone", { name: "医保.csv" })],
    ["by=x", message("en", "explore.link.no-table")],
  ] as const) {
    await page.goto(`/explore/?${address}`);
    await expect(said(page)).toHaveText(words, { timeout: PATIENCE });
    await expect(page.getByLabel("Search the tables")).toBeVisible();
  }
});

test("back and forward go from table to table", async ({ page }) => {
  await openView(page, "table=chongqing/fund&in=flow:income");
  await page.getByRole("button", { name: "Other table or own file" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Respondents", exact: true }).click();
  await expect(page).toHaveURL(/table=chongqing\/sample/);
  await answered(page);
  await page.goBack();
  await expect(page).toHaveURL(/table=chongqing\/fund&in=flow:income/);
  await expect(grid(page).locator("caption")).toContainText("Fund", { timeout: PATIENCE });
  await expect(rowCount(page)).toContainText(/^\d+ of \d+ rows/);
  await page.goForward();
  await expect(grid(page).locator("caption")).toContainText("Respondents", { timeout: PATIENCE });
});

test("back goes step by step to the list of tables, and forward to the answer again", async ({ page }) => {
  await page.goto("/explore/");
  const list = page.getByLabel("Search the tables");
  await page.getByRole("button", { name: "Satisfaction", exact: true }).click({ timeout: PATIENCE });
  await answered(page);
  const search = page.getByRole("searchbox", { name: "Search all columns" });
  await search.pressSequentially("ceiling", { delay: 150 });
  await expect(page).toHaveURL(/q=ceiling$/);
  await grid(page).getByRole("columnheader").nth(3).locator(".head-sort").click();
  await expect(page).toHaveURL(/sort=answer/);
  const found = await rowCount(page).innerText();

  await page.goBack();
  await expect(page).toHaveURL(/q=ceiling$/);
  // What was typed is one step, as it is for Undo.
  await page.goBack();
  await expect(page).toHaveURL(/table=chongqing\/satisfaction$/);
  await expect(search).toHaveValue("");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeEnabled();
  await page.goBack();
  await expect(page).toHaveURL(/\/explore\/$/);
  await expect(list).toBeVisible();
  await expect(grid(page)).toHaveCount(0);

  for (let i = 0; i < 3; i += 1) await page.goForward();
  await expect(page).toHaveURL(/sort=answer/);
  await expect(rowCount(page)).toHaveText(found, { timeout: PATIENCE });
});

test("the question opened from the list stays above its answer, and is named after it was changed", async ({
  page,
}) => {
  const { question, address } = questionOf("respondents");
  await page.goto("/explore/");
  await page.getByRole("link", { name: question.en }).click({ timeout: PATIENCE });
  await answered(page);
  const heading = page.getByRole("heading", { name: question.en });
  await expect(heading).toBeVisible();
  await grid(page).getByRole("columnheader").nth(1).locator(".head-sort").click();
  await expect(heading).toHaveCount(0);
  await expect(page.getByRole("link", { name: question.en })).toHaveAttribute("href", `?${address.en}`);
  await page.goBack();
  await expect(heading).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: question.en })).toBeVisible({ timeout: PATIENCE });
});

test("a link gives the chart that was seen, chosen or proposed; of pivoted columns all at once", async ({
  page,
}) => {
  const { address } = questionOf("out-of-pocket");
  await openView(page, address.en);
  const chart = page.locator(".explore-chart");
  // It is drawn narrow at first and then as wide as there is room.
  const drawn = async () => {
    const image = chart.locator("[role=img] svg, svg[role=img]").first();
    await expect(image).toHaveAttribute("width", "640", { timeout: PATIENCE });
    return image.innerHTML();
  };
  await chart.locator("summary").first().click();
  const proposed = await drawn();
  // Six countries in three years, a line each.
  await expect(
    chart.getByRole("list", { name: message("en", "explore.chart.legend") }).getByRole("listitem"),
  ).toHaveCount(6);
  const link = page.locator(".leave-address");
  await expect(link).toHaveAttribute("href", /chart=lines/);
  // The question itself does not hold what is only proposed.
  expect(page.url()).not.toContain("chart=");

  const href = (await link.getAttribute("href")) ?? "";
  await page.goto(href);
  expect(await drawn()).toBe(proposed);
  await page.goto(`/explore/?${address.en}`);
  await answered(page);
  await chart.locator("summary").first().click();
  expect(await drawn()).toBe(proposed);
});

/** Numbers from 0 to below 1 that are the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An address with some of its characters cut, doubled, swapped or replaced. */
function damaged(address: string, next: () => number): string {
  const oddities = [
    "%",
    "%ff",
    "&",
    "=",
    ":",
    ",",
    "..",
    "(",
    "\\",
    "__proto__",
    "药",
    "%00",
    "'",
    "9".repeat(40),
  ];
  let text = address;
  for (let left = 1 + Math.floor(next() * 4); left > 0; left -= 1) {
    const at = Math.floor(next() * text.length);
    const oddity = oddities[Math.floor(next() * oddities.length)] ?? "";
    const cut = Math.floor(next() * 12);
    text = text.slice(0, at) + (next() < 0.7 ? oddity : "") + text.slice(at + cut);
  }
  return text;
}

test("60 damaged addresses open without an error", async ({ page }) => {
  test.slow();
  const next = numbersFrom(2013);
  const whole = ["dissatisfied", "respondents", "personal-share", "out-of-pocket"].map(
    (id) => questionOf(id).address.en,
  );
  await openView(page, whole[0] ?? "");
  for (let i = 0; i < 60; i += 1) {
    const address = damaged(whole[i % whole.length] ?? "", next);
    // Each tenth is opened anew; the others as the browser's back and forward do, without loading the page again.
    if (i % 10 === 0) await page.goto(`/explore/?${address}`);
    else await goTo(page, address);
    // Either the table is open, which is announced, or the page says why not.
    await expect(page.locator("[data-said] p, #explorer [role=alert]").first(), address).toBeAttached({
      timeout: PATIENCE,
    });
    await expect(
      page.locator(".explore-table, .explore-chooser").filter({ visible: true }),
      address,
    ).toHaveCount(1);
  }
  await goTo(page, whole[3] ?? "");
  await expect.poll(async () => (await shown(page)).lines.length, { timeout: PATIENCE }).toBe(6);
});

/** Takes the open page to an address as back and forward do, when all that was said before is read and gone. */
function goTo(page: Page, address: string): Promise<void> {
  return page.evaluate((search) => {
    document.querySelector("[data-said]")?.replaceChildren();
    document.querySelector<HTMLElement>("#explorer [role=alert] button")?.click();
    history.pushState(null, "", `?${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}
