import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import type { Validation } from "./validation.ts";

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`schemas/${name}`, import.meta.url), "utf8"),
});

/** The feed of each language against the grammar of RFC 4287, and each id once. */
export async function validateFeeds(site: string): Promise<Validation> {
  const files = ["feed.xml", "zh/feed.xml"].map((path) => join(site, path));
  const errors = await Promise.all(
    files.map(async (file) => {
      if (!existsSync(file)) return [`${file}: is missing`];
      const xml = readFileSync(file, "utf8");
      const { errors: found } = await validateXML({
        xml: { fileName: "feed.xml", contents: xml },
        schema: schema("atom.rng"),
        extension: "relaxng",
      });
      const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
      return [
        ...found.map(({ rawMessage }) => `${file}: ${rawMessage}`),
        ...twice.map((id) => `${file}: the id ${id} stands twice`),
      ];
    }),
  );
  return { name: "Feeds (Atom, RELAX NG, libxml2)", checked: files.length, errors: errors.flat() };
}

/**
 * The list of pages against the schema of sitemaps.org; every address in it is a page of the site.
 *
 * @param address the one that the site was built for, without a slash at its end
 */
export async function validateSitemap(site: string, address: string): Promise<Validation> {
  const files = globSync(join(site, "sitemap.xml"));
  const pages = new Set(
    globSync("**/index.html", { cwd: site }).map((page) => page.replace(/index\.html$/, "")),
  );
  const errors = await Promise.all(
    files.map(async (file) => {
      const xml = readFileSync(file, "utf8");
      const { errors: found } = await validateXML({
        xml: { fileName: "sitemap.xml", contents: xml },
        schema: schema("sitemap.xsd"),
        preload: [schema("sitemap-0.9.xsd"), schema("xhtml-link.xsd")],
      });
      const addresses = [...xml.matchAll(/(?:<loc>|href=")(.*?)[<"]/g)].map(([, address = ""]) => address);
      const base = `${address}/`;
      const missing = [...new Set(addresses)].filter(
        (own) => !own.startsWith(base) || !pages.has(own.slice(base.length)),
      );
      return [
        ...found.map(({ rawMessage }) => `${file}: ${rawMessage}`),
        ...missing.map((own) => `${file}: ${own} is no page of ${base}`),
      ];
    }),
  );
  return { name: "Sitemap (XML Schema, libxml2)", checked: files.length, errors: errors.flat() };
}
