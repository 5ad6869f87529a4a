import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { baseOf } from "../../../scripts/static-server.ts";
import { builtFiles, builtPages } from "./built-site.ts";

/** Where a page may lead outside the site, and why. The repository's own address is allowed beside these. */
const OUTSIDE: Readonly<Record<string, string>> = {
  "creativecommons.org": "the licence of data and text",
  "opensource.org": "the licence of the code",
  "doi.org": "works that are cited",
};

/** A built site, and the addresses that it was built for. */
export type Site = {
  readonly root: string;
  readonly base?: string;
  /** Origin that absolute addresses of the site itself have. */
  readonly origin?: string;
  readonly repository?: string;
};

/** Works outside the documents from which numbers were taken: their addresses are allowed as they are. */
const CITED: ReadonlySet<string> = new Set(
  globSync("data/*/sources.csv")
    .flatMap((path) => csvParse(readFileSync(path, "utf8")))
    .flatMap(({ address }) => (address ? [new URL(address).href] : [])),
);

const ATTRIBUTES = ["href", "src", "poster", "action", "data-src"];

/** Every address on the site that leads nowhere, or outside to where it may not; each with its page. */
export function brokenLinks(site: Site): readonly string[] {
  const { root, origin = "http://site.invalid" } = site;
  const base = baseOf(site.base);
  const files = new Set(builtFiles(root));
  const pages = builtPages(root);
  const ids = new Map(
    pages.map(({ path, document }) => [
      path,
      new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)),
    ]),
  );

  const problem = (address: string, from: string): string | undefined => {
    const url = URL.parse(address, `${origin}${base}${from}`);
    if (!url) return "is no address";
    if (url.protocol === "data:") return undefined;
    if (url.origin !== origin) {
      const repository = site.repository !== undefined && url.href.startsWith(site.repository);
      return url.hostname in OUTSIDE || CITED.has(url.href) || repository ? undefined : "leads outside";
    }
    if (!url.pathname.startsWith(base)) return `is not below ${base}`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!files.has(file)) return "leads nowhere";
    const id = decodeURIComponent(url.hash.slice(1));
    return id !== "" && ids.get(path)?.has(id) === false ? "leads to no such place on its page" : undefined;
  };

  const found: string[] = [];
  const check = (address: string, from: string): void => {
    const said = problem(address, from);
    if (said !== undefined) found.push(`/${from}: ${address} ${said}`);
  };
  for (const { path, document } of pages) {
    for (const name of ATTRIBUTES) {
      for (const element of document.querySelectorAll(`[${name}]`))
        check(element.getAttribute(name) ?? "", path);
    }
    for (const element of document.querySelectorAll("[srcset]")) {
      for (const part of (element.getAttribute("srcset") ?? "").split(","))
        check(part.trim().split(/\s/)[0] ?? "", path);
    }
  }
  for (const file of [...files].filter((name) => name.endsWith(".css"))) {
    const addresses = readFileSync(join(root, file), "utf8").matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g);
    for (const [, address = ""] of addresses) check(address, file);
  }
  return found;
}

/** Paths of pages that no page links to, directly or by way of others from the first one. */
export function unreachable(root = "dist"): readonly string[] {
  const pages = new Map(builtPages(root).map(({ path, document }) => [path, document]));
  const reached = new Set<string>([""]);
  for (const path of reached) {
    for (const link of pages.get(path)?.querySelectorAll("a[href]") ?? []) {
      const to = new URL(link.getAttribute("href") ?? "", `http://site.invalid/${path}`).pathname.slice(1);
      if (pages.has(to)) reached.add(to);
    }
  }
  return [...pages.keys()].filter((path) => !reached.has(path) && path !== "404.html");
}
