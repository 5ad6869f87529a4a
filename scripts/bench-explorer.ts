/**
 * Times what a reader does in the explorer, in a browser with the worker of the site, for 10,000, 100,000 and 1,000,000
 * rows (or those named: `npm run bench:explorer -- 100000`), beside plain Arquero written by hand in a worker of its own.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import type { Bench } from "./bench-explorer/page.ts";
import { browserPath } from "./find-browser.ts";
import { serveOnFreePort } from "./static-server.ts";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];
/** The time that every action must keep at 100,000 rows, in milliseconds. */
const limit = 100;

const folder = mkdtempSync(join(tmpdir(), "bench-explorer-"));
await build({
  configFile: false,
  logLevel: "error",
  worker: { format: "es" },
  build: {
    outDir: folder,
    lib: { entry: resolve("scripts/bench-explorer/page.ts"), formats: ["es"], fileName: "page" },
    target: "es2022",
  },
});
writeFileSync(
  join(folder, "index.html"),
  '<!doctype html><title>Bench</title><script type="module" src="/page.js"></script>',
);

const server = await serveOnFreePort(folder);
const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox"] });
let slow: readonly string[] = [];
try {
  for (const rows of sizes) {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error));
    await page.goto(`${server.address}/`);
    await page.waitForFunction(() => "bench" in window);
    const made = (await page.evaluate((count) => window.bench(count), rows)) as Bench;
    print(rows, made);
    if (rows === 100_000) {
      slow = made.timings.filter(({ first, next }) => Math.max(first, next) > limit).map(({ name }) => name);
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
console.log(
  slow.length === 0
    ? `\nAt 100,000 rows no action took over ${limit} ms.`
    : `\nOver ${limit} ms at 100,000 rows: ${slow.join(", ")}.`,
);

function print(rows: number, { open, longest, timings }: Bench): void {
  const cell = (time: number): string => time.toFixed(1).padStart(10);
  console.log(`\n${rows.toLocaleString("en")} rows × 10 columns, ms with the way to the worker and back`);
  console.log(
    `opened, typed and first page in ${open.toFixed(0)}; longest task of the page ${longest.toFixed(0)}`,
  );
  console.log(
    `${"".padEnd(28)}${["first", "next", "Arquero", "next"].map((head) => head.padStart(10)).join("")}`,
  );
  for (const { name, first, next, plainFirst, plainNext } of timings) {
    console.log(name.padEnd(28) + [first, next, plainFirst, plainNext].map(cell).join(""));
  }
}
