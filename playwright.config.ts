import { defineConfig } from "@playwright/test";
import { browserPath } from "./scripts/find-browser.ts";

export default defineConfig({
  testDir: "src/test/browser",
  testMatch: "*.spec.ts",
  outputDir: ".cache/browser-tests",
  globalSetup: "./src/test/browser/serve-dist.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // A test that fails once on a busy machine is run again; scripts/test.ts names it all the same.
  retries: process.env["CI"] ? 1 : 0,
  workers: "100%",
  timeout: 60_000,
  reporter: [[process.stdout.isTTY ? "list" : "dot"], ["json", { outputFile: ".cache/browser-tests.json" }]],
  use: {
    launchOptions: {
      executablePath: browserPath(),
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
