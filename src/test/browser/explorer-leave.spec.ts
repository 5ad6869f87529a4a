import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import readXlsxFile from "read-excel-file/node";
import { codeForms, codeLanguages } from "../../query/code/code-language.ts";
import { PATIENCE, answered, grid, openView, questionOf, shown } from "./explorer.ts";
import { expect, test } from "./quiet-page.ts";

/** A view with filters only: 12 of the table's rows. */
const FILTERED = "table=context-oop-share/oop-share&in=country:CHN,IND&range=year:2010..2015&sort=-year";

type Downloaded = { readonly name: string; readonly bytes: Buffer };

/** Chooses a format and presses the button; the file that arrives. */
async function download(page: Page, format: string, button: RegExp): Promise<Downloaded> {
  await page.getByRole("combobox", { name: "Format" }).selectOption(format);
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** What the clipboard holds after a press of the button. */
async function copied(page: Page, button: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("button", { name: button, exact: true }).click({ timeout: PATIENCE });
  const held = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(held, { timeout: PATIENCE }).not.toBe("");
  return held();
}

test("the rows displayed arrive as CSV with README, XLSX, JSON and Parquet, the whole table with its own count", async ({
  page,
}) => {
  test.slow();
  await openView(page, FILTERED);
  const address = page.url();
  await expect(page.getByText("As displayed: 12 of 138 rows", { exact: false })).toBeVisible();

  const zip = await download(page, "csv", /^Download CSV/);
  expect(zip.name).toMatch(/^yibao-context-oop-share-oop-share-filtered-12-of-138-\d{4}-\d\d-\d\d-csv\.zip$/);
  const parts = unzipSync(zip.bytes);
  const csvName = Object.keys(parts).find((name) => name.endsWith(".csv")) ?? "";
  expect(Object.keys(parts).sort()).toEqual(["README.md", csvName].sort());
  const rows = csvParse(strFromU8(parts[csvName] ?? new Uint8Array()));
  expect(rows).toHaveLength(12);
  expect(rows[0]).toMatchObject({ country: "CHN", year: "2015" });
  const readme = strFromU8(parts["README.md"] ?? new Uint8Array());
  expect(readme).toContain("12 of 138 rows");
  expect(readme).toContain("Year from 2010 to 2015");
  expect(readme).toMatch(/Country is “China” or “India”/);
  expect(readme).toContain(address);
  expect(readme).toMatch(/CC BY 4\.0|creativecommons\.org/);

  const share = rows.map((row) => Number(row["oop_share_of_che"]));
  const json = JSON.parse((await download(page, "json", /^Download JSON/)).bytes.toString("utf8")) as {
    readonly about: readonly { readonly label: string; readonly value: string }[];
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  };
  expect(json.rows.map((row) => row["oop_share_of_che"])).toEqual(share);
  expect(json.about.map(({ value }) => value).join("\n")).toContain("12 of 138 rows");

  const xlsx = await readXlsxFile((await download(page, "xlsx", /^Download Excel/)).bytes);
  const [header, ...lines] = xlsx[0]?.data ?? [];
  expect(lines.map((line) => line[header?.indexOf("oop_share_of_che") ?? -1])).toEqual(share);
  expect(JSON.stringify(xlsx[1]?.data)).toContain("12 of 138 rows");

  const { bytes } = await download(page, "parquet", /^Download Parquet/);
  const file = new Uint8Array(bytes).buffer;
  expect((await parquetReadObjects({ file })).map((row) => row["oop_share_of_che"])).toEqual(share);

  await page.getByRole("radio", { name: /^The whole table/ }).check();
  await page.getByRole("combobox", { name: "Format" }).selectOption("csv");
  await page.getByRole("checkbox", { name: /^The table alone/ }).check();
  await page.getByRole("checkbox", { name: /^Byte order mark/ }).check();
  const whole = await download(page, "csv", /^Download CSV/);
  expect(whole.name).toMatch(/whole-table-138-.*\.csv$/);
  expect(whole.bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
  expect(csvParse(whole.bytes.subarray(3).toString("utf8"))).toHaveLength(138);
  await expect(page.locator(".leave-said", { hasText: whole.name })).toBeVisible();
});

test("a view is copied as Markdown, as a link that opens it, and as a citation", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openView(page, questionOf("dissatisfied").address.en);
  const { heads, lines } = await shown(page);

  const markdown = (await copied(page, "Markdown")).split("\n");
  // Units stand behind the titles, as in the heads of the table.
  expect(markdown[0]).toBe(
    `| ${heads.join(" | ")} |`.replace(
      "dissatisfied | low | high | n",
      "dissatisfied (%) | low (%) | high (%) | n (people)",
    ),
  );
  expect(markdown.filter((line) => line.startsWith("|"))).toHaveLength(lines.length + 2);
  expect(markdown.join("\n")).toContain("11 lines from 55 of 113 rows");

  const citation = await copied(page, "Copy citation");
  expect(citation).toContain("Yibao Evidence.");
  expect(citation).toContain("Table “Satisfaction”: 11 lines from 55 of 113 rows; Printed in is “table”.");
  expect(citation).toContain(page.url());
  expect(await copied(page, "Copy BibTeX")).toMatch(/^@misc\{yibao-chongqing-satisfaction-/);

  const link = await copied(page, "Copy link");
  await page.goto("/explore/");
  await page.goto(link);
  await answered(page);
  expect(await shown(page)).toEqual({ heads, lines });
  // Datasette Lite cannot reach a site on the reader's own machine.
  await expect(page.getByRole("link", { name: /Datasette Lite/ })).toHaveCount(0);
});

test("a view is code in each language, and the JavaScript that was copied gives its rows", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openView(page, questionOf("out-of-pocket").address.en);
  const { lines } = await shown(page);
  await page.locator("details.code > summary").click();
  const language = page.getByRole("combobox", { name: "Language" });
  const code = page.getByRole("region", { name: /^The question as/i });
  const seen = new Set<string>();
  for (const one of [...codeLanguages].reverse()) {
    await language.selectOption(one);
    await expect(code).toHaveAccessibleName(new RegExp(codeForms[one].name.replace(/[()]/g, "\\$&")));
    await expect(code).toContainText(`${baseURL}/data/context-oop-share/oop-share.csv`);
    await expect(code).toContainText("oop_share_of_che");
    seen.add(await code.innerText());
  }
  expect(seen.size).toBe(codeLanguages.length);

  const javascript = await copied(page, "Copy the code");
  mkdirSync(".cache", { recursive: true });
  const path = ".cache/explorer-copied-code.mjs";
  const print = /^answer\.print\(.*\);$/m;
  expect(javascript).toMatch(print);
  writeFileSync(
    path,
    javascript.replace(print, () => "console.log(JSON.stringify(answer.objects()));"),
  );
  const rows = JSON.parse(execFileSync(process.execPath, [path], { encoding: "utf8" })) as readonly Readonly<
    Record<string, string | number>
  >[];
  expect(rows.map((row) => ["2000", "2010", "2022"].map((year) => Number(row[year]).toFixed(1)))).toEqual(
    lines.map((line) => line.slice(1)),
  );
  expect(rows.map((row) => row["country"])).toEqual(["IND", "CHN", "BRA", "GBR", "USA", "DEU"]);
  await expect(grid(page)).toBeVisible();
});
