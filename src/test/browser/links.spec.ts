import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { builtFiles, builtPages } from "./built-site.ts";
import { brokenLinks, unreachable } from "./crawl.ts";

test("every link and anchor of the site leads somewhere, and none outside", () => {
  const repository = process.env["REPOSITORY_URL"];
  expect(brokenLinks({ root: "dist", ...(repository ? { repository } : {}) })).toEqual([]);
});

test("every page can be reached from the first one", () => {
  expect(unreachable()).toEqual([]);
});

test("no page names an address of the site where none is configured", () => {
  for (const { path, document } of builtPages()) {
    const absolute = [
      ...document.querySelectorAll(
        "link[rel=canonical], link[hreflang], meta[property='og:url'], meta[property='og:image']",
      ),
    ];
    expect(
      absolute.map(({ outerHTML }) => outerHTML),
      `/${path}`,
    ).toEqual([]);
  }
});

test("the crawl tells each kind of broken link", () => {
  const root = mkdtempSync(join(tmpdir(), "crawl-"));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
  write("a/index.html", page('<p id="here"><a href="/base/#x">up</a></p>'));
  write("orphan/index.html", page(""));
  write("assets/site.css", "a { background: url(../lost.png) }");
  write(
    "index.html",
    page(`<p id="x"><a href="/base/a/#here">right</a><a href="a/#gone">no anchor</a><a href="/base/b/">no page</a>
      <a href="/a/">no base</a><a href="https://example.org/">outside</a><a href="/base/a">no slash</a>
      <a href="https://creativecommons.org/licenses/by/4.0/">licence</a><img src="lost.png"></p>`),
  );
  expect(brokenLinks({ root, base: "/base" })).toEqual([
    "/: a/#gone leads to no such place on its page",
    "/: /base/b/ leads nowhere",
    "/: /a/ is not below /base/",
    "/: https://example.org/ leads outside",
    "/: /base/a leads nowhere",
    "/: lost.png leads nowhere",
    "/assets/site.css: ../lost.png leads nowhere",
  ]);
  expect(unreachable(root)).toEqual(["orphan/"]);
  rmSync(root, { recursive: true });
});

test("a site built for another address and base path has whole links as well", () => {
  test.setTimeout(300_000);
  const root = ".cache/based-site";
  const [origin, repository] = ["https://example.org", "https://example.com/someone/report"];
  execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", root], {
    env: { ...process.env, BASE_PATH: "/some/base/", SITE_URL: origin, REPOSITORY_URL: repository },
    stdio: "pipe",
  });
  expect(brokenLinks({ root, base: "/some/base/", origin, repository })).toEqual([]);
  const [chapter] = builtPages(root).filter(({ path }) => /^studies\/[^/]+\/$/.test(path));
  const canonical = chapter?.document.querySelector("link[rel=canonical]")?.getAttribute("href");
  expect(canonical).toBe(`${origin}/some/base/${chapter?.path}`);
  const files = new Set(builtFiles(root));
  for (const { path, document } of builtPages(root).filter((page) => page.path !== "404.html")) {
    const picture = document.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
    expect(picture, `/${path}`).toMatch(
      new RegExp(`^${origin}/some/base/${path.startsWith("zh/") ? "zh/" : ""}`),
    );
    expect(files.has(picture.slice(`${origin}/some/base/`.length)), picture).toBe(true);
  }
});
