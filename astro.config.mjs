import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

import { early } from "./src/islands/early.ts";
import { sitemap } from "./src/publish/sitemap.ts";

const earlyHash = `sha256-${createHash("sha256").update(early).digest("base64")}`;

const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || "/";

/** Lists the pages that were built; where the site's own address is not configured, there is no such list. */
const writeSitemap = {
  name: "sitemap",
  hooks: {
    "astro:build:done": async ({ pages, dir }) => {
      if (!site) return;
      const paths = pages.map(({ pathname }) => pathname);
      await writeFile(new URL("sitemap.xml", dir), sitemap(paths, { SITE: site, BASE_URL: base }));
    },
  },
};

export default defineConfig({
  site,
  base,
  output: "static",
  trailingSlash: "always",
  integrations: [mdx({ syntaxHighlight: false }), writeSitemap],
  markdown: { syntaxHighlight: false },
  build: { format: "directory", inlineStylesheets: "auto", assets: "assets" },
  devToolbar: { enabled: false },
  security: {
    csp: {
      scriptDirective: { hashes: [earlyHash] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    worker: { format: "es" },
    resolve: {
      alias: [
        {
          find: "@uwdata/flechette",
          replacement: fileURLToPath(new URL("./src/query/arquero/no-arrow.ts", import.meta.url)),
        },
        {
          find: /^fflate$/,
          replacement: fileURLToPath(
            new URL("./src/publish/table-files/fflate-in-one-thread.ts", import.meta.url),
          ),
        },
      ],
    },
    build: {
      target: ["chrome109", "firefox115", "safari15.6"],
      cssTarget: ["chrome109", "firefox115", "safari15.6"],
    },
  },
});
