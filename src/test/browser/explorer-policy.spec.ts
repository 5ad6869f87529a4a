import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { PATIENCE, answered, grid, openView, questionOf, rowCount } from "./explorer.ts";
import { drop, survey } from "./own-file-fixture.ts";
import { expect, test } from "./quiet-page.ts";

const ownWorker = /\/assets\/worker-[\w-]+\.js$/;

let hits: string[] = [];
const other = createServer(({ url = "" }, response) => {
  hits.push(url);
  response.writeHead(200, { "access-control-allow-origin": "*" }).end("reached");
});
let elsewhere = "";
test.beforeAll(async () => {
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});
test.beforeEach(() => {
  hits = [];
});
test.afterAll(() => {
  other.close();
});

test("the worker is a file of its own and has no way to a network", async ({ page }) => {
  await openView(page, questionOf("dissatisfied").address.en);
  const [worker, ...others] = page.workers();
  expect(others).toEqual([]);
  expect(worker?.url()).toMatch(ownWorker);
  const found = await worker?.evaluate(async (address) => {
    const scope = globalThis as unknown as Readonly<Record<string, unknown>>;
    const ways = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "importScripts"];
    const more = ["RTCPeerConnection", "Worker", "SharedWorker", "caches", "FontFace", "fonts"];
    const left = [...ways, ...more].filter((name) => scope[name] !== undefined);
    const offered = navigator as unknown as Readonly<Record<string, unknown>>;
    left.push(
      ...["storageBuckets", "serviceWorker", "sendBeacon"].filter((name) => offered[name] !== undefined),
    );
    // Neither assigned anew, nor found on a prototype.
    for (const name of ways) {
      if (Reflect.set(globalThis, name, () => undefined)) left.push(`${name}, set again`);
      for (let holder: object = globalThis; holder; holder = Object.getPrototypeOf(holder) as object) {
        if ((Object.getOwnPropertyDescriptor(holder, name)?.value ?? undefined) !== undefined)
          left.push(`${name}, on a prototype`);
      }
    }
    try {
      await (scope["fetch"] as (address: string) => Promise<unknown>)(address);
      left.push("a request");
    } catch {
      // There is no such function, as there should not be.
    }
    return left;
  }, elsewhere);
  expect(found).toEqual([]);
  expect(hits).toEqual([]);
});

test("a formula in a link reaches neither a network nor the page", async ({ page, noise }) => {
  const formulas = [
    `import("${elsewhere}?a")`,
    `fetch("${elsewhere}?b")`,
    `count.constructor.constructor("return import('${elsewhere}?c')")()`,
    `round(count, 1), import("${elsewhere}?d")`,
    `\`${"${"}import("${elsewhere}?e")}\``,
  ];
  const derived = formulas.map((formula, i) => `derive=${encodeURIComponent(`x${i}:${formula}`)}`).join("&");
  await openView(page, `table=chongqing/fund&${derived}`);
  await expect(page.getByRole("alert").getByRole("listitem")).toHaveCount(formulas.length);
  await expect(rowCount(page)).toContainText(/^all \d+ rows/);
  expect(hits).toEqual([]);
  expect(noise).toEqual([]);
});

test("with every part of the page in use, no request leaves its host and none carries the reader's file", async ({
  page,
  noise,
  baseURL,
}) => {
  const asked: string[] = [];
  page.context().on("request", (request) => {
    asked.push(`${request.method()} ${request.url()}`);
    if (request.postData() !== null) asked.push("a body");
  });
  await page.goto("/explore/");
  await expect(page.getByLabel("Search the tables")).toBeVisible({ timeout: PATIENCE });
  await drop(page, survey);
  await answered(page);
  await page.locator(".explore-chart > summary").click();
  await expect(page.locator(".explore-chart [role=img]")).toBeVisible({ timeout: PATIENCE });
  await page.locator("details.code > summary").click();
  await page.getByRole("button", { name: "Column summaries" }).click();
  await expect(grid(page).locator("tr.summaries li").first()).toBeVisible({ timeout: PATIENCE });
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "SVG" }).click();
  expect((await arriving).suggestedFilename()).toMatch(/\.svg$/);
  expect(
    asked.filter((line) => !line.startsWith(`GET ${baseURL}/`) && !/^GET (data|blob):/.test(line)),
  ).toEqual([]);
  // The name of the file stands in the address of the page only, which no request repeats.
  expect(asked.filter((line) => decodeURIComponent(line).includes("满意度"))).toEqual([]);
  expect(noise).toEqual([]);
});
