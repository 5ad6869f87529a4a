import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["src/test/built/**", "src/test/browser/**", "node_modules/**"],
    env: { TZ: "UTC" },
    // Drawing a figure as PNG takes seconds on a machine that does other things beside.
    testTimeout: 60_000,
  },
});
