import { getViteConfig } from "astro/config";

export default getViteConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["src/test/built/**", "node_modules/**"],
    env: { TZ: "UTC" },
    environment: "node",
  },
});
