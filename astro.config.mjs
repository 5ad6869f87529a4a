import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

import { early } from "./src/islands/early.ts";

const earlyHash = `sha256-${createHash("sha256").update(early).digest("base64")}`;

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.BASE_PATH || "/",
  output: "static",
  trailingSlash: "always",
  integrations: [mdx({ syntaxHighlight: false })],
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
