/** Measures the built site against the budgets of package.json, in a real Chromium. */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Browser, type Request, chromium } from "@playwright/test";
import project from "../package.json" with { type: "json" };
import { studyIds } from "../src/test/browser/built-site.ts";
import { browserPath } from "./find-browser.ts";
import { serveOnFreePort } from "./static-server.ts";

/** What one load of a page took: bytes as they were sent, and what moved. */
type Load = {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
  readonly otherHosts: readonly string[];
  readonly shift: number;
  readonly charts: number;
};

type View = { readonly width: number; readonly scripts: boolean };

/** Loads a page in a window of its own, goes down to its end, and waits until nothing more comes. */
async function load(browser: Browser, address: string, { width, scripts }: View): Promise<Load> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  const sums: Record<string, number> = {};
  const otherHosts: string[] = [];
  const sizes: Promise<void>[] = [];
  page.on("request", (request) => {
    if (/^http/.test(request.url()) && new URL(request.url()).host !== new URL(address).host) {
      otherHosts.push(request.url());
    }
  });
  page.on("requestfinished", (request) => {
    const add = async (): Promise<void> => {
      const { responseBodySize } = await request.sizes();
      const kind = request.resourceType();
      sums[kind] = (sums[kind] ?? 0) + responseBodySize;
    };
    sizes.push(add());
  });
  await context.addInitScript(() => {
    const own = window as unknown as { shift: number };
    own.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) own.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const inline = await page.locator("script:not([src])").allTextContents();
  const charts = await page.locator("figure [role=img] svg").filter({ visible: true }).count();
  for (let i = 0; i < 40; i += 1) await page.mouse.wheel(0, 800);
  await page.waitForTimeout(500);
  await page.waitForLoadState("networkidle");
  const shift = scripts ? await page.evaluate(() => (window as unknown as { shift: number }).shift) : 0;
  await Promise.all(sizes);
  await context.close();
  const of = (kind: string): number => sums[kind] ?? 0;
  return {
    html: of("document"),
    css: of("stylesheet"),
    script: of("script") + gzipSync(inline.join("")).length,
    fonts: of("font"),
    otherHosts,
    shift,
    charts,
  };
}

/** Bytes of script that the first use of a switch that redraws loads; 0 where the page has no such switch. */
async function redraw(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  const list = page.locator(".figure-switch select").first();
  if ((await list.count()) === 0) return 0;
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const first = page.waitForResponse((response) => response.request().resourceType() === "script");
  await list.selectOption({ index: 1 });
  await first;
  await page.waitForTimeout(1000);
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return bytes;
}

/** Bytes of script, the worker's too, that are asked for before the first table of the explorer stands there. */
async function firstTable(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const asked: Request[] = [];
  page.on("requestfinished", (request) => {
    if (/\.js$/.test(new URL(request.url()).pathname)) asked.push(request);
  });
  await page.addInitScript(() => {
    const own = window as unknown as { shownAt?: number };
    new MutationObserver(() => {
      if (document.querySelector("#explorer table tbody td")) own.shownAt ??= Date.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator("#explorer table tbody td").first().waitFor();
  const shownAt = await page.evaluate(() => (window as unknown as { shownAt: number }).shownAt);
  const needed = asked.filter((request) => request.timing().startTime < shownAt);
  const sizes = await Promise.all(needed.map((request) => request.sizes()));
  // What a worker is made of is not among the requests of its page.
  const workers = page
    .workers()
    .map((worker) => gzipSync(readFileSync(`dist${new URL(worker.url()).pathname}`)));
  await page.close();
  if (workers.length === 0) throw new Error(`${address} started no worker.`);
  return [
    ...sizes.map(({ responseBodySize }) => responseBodySize),
    ...workers.map(({ length }) => length),
  ].reduce((sum, size) => sum + size);
}

type Line = {
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: string;
};

if (!existsSync("dist/index.html")) {
  console.error("dist/ holds no site. Build it first: npm run build");
  process.exit(1);
}
const { budgets } = project;
const server = await serveOnFreePort("dist");
const home = `${server.address}/`;
const browser = await chromium.launch({ executablePath: browserPath(), args: ["--disable-gpu"] });
const lines: Line[] = [];
try {
  for (const path of studyIds.flatMap((id) => [`studies/${id}/`, `zh/studies/${id}/`])) {
    const phone = await load(browser, home + path, { width: 360, scripts: true });
    const desk = await load(browser, home + path, { width: 1280, scripts: true });
    const plain = await load(browser, home + path, { width: 1280, scripts: false });
    const add = (what: string, measured: number, budget: number, unit: string): void => {
      lines.push({ what: `/${path}: ${what}`, measured, budget, unit });
    };
    const kb = (bytes: number): number => bytes / 1000;
    add("HTML and CSS", kb(desk.html + desk.css), budgets["chapter-html-and-css-kb"], "kB");
    const needed = plain.charts < desk.charts ? desk.script : 0;
    add("script needed to see every chart", kb(needed), budgets["chapter-script-needed-kb"], "kB");
    add("script loaded with the page", kb(desk.script), budgets["chapter-script-loaded-kb"], "kB");
    const again = kb(await redraw(browser, home + path));
    add("script for redrawing", again, budgets["chapter-script-redraw-kb"], "kB");
    add("fonts", kb(Math.max(desk.fonts, phone.fonts)), budgets["fonts-kb"], "kB");
    const others = new Set([...phone.otherHosts, ...desk.otherHosts, ...plain.otherHosts]).size;
    add("requests to other hosts", others, budgets["other-hosts"], "");
    add("layout shift at 360 px", phone.shift, budgets["layout-shift"], "");
    add("layout shift at 1280 px", desk.shift, budgets["layout-shift"], "");
  }
  for (const path of ["explore/", "zh/explore/"]) {
    const desk = await load(browser, `${home}${path}?table=chongqing/satisfaction`, {
      width: 1280,
      scripts: true,
    });
    const script = (await firstTable(browser, `${home}${path}?table=chongqing/satisfaction`)) / 1000;
    const what = `/${path}: script until the first table`;
    lines.push({ what, measured: script, budget: budgets["explorer-script-kb"], unit: "kB" });
    lines.push({
      what: `/${path}: requests to other hosts`,
      measured: desk.otherHosts.length,
      budget: budgets["other-hosts"],
      unit: "",
    });
  }
} finally {
  await browser.close();
  server.close();
}

/** Digits enough that what is over its budget does not look like it. */
const written = (measured: number, unit: string): string => {
  if (Number.isInteger(measured)) return String(measured);
  return measured < 0.0001 ? measured.toExponential(1) : measured.toFixed(unit ? 1 : 4);
};
const isOver = ({ measured, budget }: Line): boolean => measured > budget;
const wide = Math.max(...lines.map(({ what }) => what.length));
for (const line of lines) {
  const { what, measured, budget, unit } = line;
  const number = written(measured, unit).padStart(8);
  console.log(
    `${what.padEnd(wide)}${number} of ${budget} ${unit.padEnd(2)}  ${isOver(line) ? "OVER" : "kept"}`,
  );
}
const over = lines.filter(isOver).length;
console.log(over > 0 ? `\n${over} budgets are not kept.` : `\nAll ${lines.length} budgets are kept.`);
if (over > 0 || lines.length === 0) process.exit(1);
