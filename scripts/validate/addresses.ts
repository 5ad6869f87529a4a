import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Validation } from "./validation.ts";

/**
 * The address that a site was built for, base path included and without a slash at its end: "https://example.org/yibao".
 * Its robots.txt says where the list of pages stands, which is below that address. Undefined where it has none.
 */
export function addressOf(site: string): string | undefined {
  const robots = readFileSync(join(site, "robots.txt"), "utf8");
  return /^Sitemap: (\S+)\/sitemap\.xml$/m.exec(robots)?.[1];
}

/**
 * Where the site's own address is configured, every page names its canonical one, and robots.txt names the sitemap;
 * where it is not, no address is made up.
 *
 * @param address the configured one, without a slash at its end
 */
export function validateAddresses(site: string, address: string | undefined): Validation {
  const pages = globSync("**/*.html", { cwd: site }).filter((page) => page !== "404.html");
  const head = (page: string): string => readFileSync(join(site, page), "utf8").split("</head>")[0] ?? "";
  const robots = readFileSync(join(site, "robots.txt"), "utf8");
  return {
    name: "Addresses (canonical, alternates, robots)",
    checked: pages.length + 1,
    errors: [
      ...pages.flatMap((page) => headErrors(head(page), page, address).map((error) => `${page}: ${error}`)),
      ...(robots.includes("Sitemap:") === (address !== undefined)
        ? []
        : ["robots.txt: the sitemap is named where there is none, or not where there is one"]),
      ...(existsSync(join(site, "sitemap.xml")) === (address !== undefined)
        ? []
        : ["sitemap.xml: exists without an address, or not with one"]),
    ],
  };
}

function headErrors(head: string, page: string, address: string | undefined): readonly string[] {
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
  const public_ = /"citation_public_url" content="([^"]*)"/.exec(head)?.[1];
  if (address === undefined) {
    return [canonical, public_]
      .filter((found) => found !== undefined)
      .map((found) => `"${found}" was made up`);
  }
  const embedded = /^(?:zh\/)?embed\//.test(page);
  const own = `${address}/${page.replace(/index\.html$/, "")}`;
  const alternates = [...head.matchAll(/hreflang="[^"]+" href="([^"]+)"/g)].map(([, found = ""]) => found);
  return [
    !canonical && "names no canonical address",
    !embedded && canonical && canonical !== own && `is canonical at ${canonical}`,
    !embedded && !alternates.includes(own) && "is no alternate of its own",
    public_ && !public_.startsWith(`${address}/`) && `is cited at ${public_}`,
    !embedded && alternates.length !== 3 && `has ${alternates.length} alternates in place of three`,
  ].filter((error) => typeof error === "string");
}
