import { builtPages } from "./built-site.ts";
import { expect, test } from "./quiet-page.ts";

const paths = builtPages()
  .map(({ path }) => path)
  .filter((path) => /(^|\/)data\/[^/]+\/[^/]+\/$/.test(path));

test("on a phone every number of a data table stands inside the window, below the names of its row", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of paths) {
    await page.goto(`/${path}`);
    const outside = await page.locator(".wide-table tbody tr").evaluateAll((rows) =>
      rows.flatMap((row) => {
        const names = [...row.querySelectorAll("th")].map(({ textContent }) => textContent).join("");
        return [...row.querySelectorAll(".number")].flatMap((number) => {
          const { left, right, width } = number.getBoundingClientRect();
          return names !== "" && width > 0 && left >= 0 && right <= innerWidth ? [] : [number.textContent];
        });
      }),
    );
    expect(outside, `/${path}`).toEqual([]);
  }
});

test("a data table that is scrolled sideways keeps the names of its rows in sight", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto("/data/chongqing/fund/");
  const region = page.locator(".wide-table");
  const name = region.locator("tbody th").last();
  const before = await name.boundingBox();
  await region.evaluate((element) => {
    element.scrollLeft = 200;
  });
  expect(await region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(100);
  expect(await name.boundingBox()).toEqual(before);
});

test("on paper a data page has its source and table, and says where the records are", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/data/chongqing/satisfaction/");
  await expect(page.locator(".print-only").first()).toBeVisible();
  await expect(page.locator(".wide-table tbody tr").last()).toBeVisible();
  for (const id of ["facts", "codebook", "downloads"]) await expect(page.locator(`#${id}`)).toBeHidden();
  await expect(page.locator(".paper-address")).toContainText("/data/chongqing/satisfaction/");
});
