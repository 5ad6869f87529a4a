import { chromium } from "@playwright/test";
import { browserPath } from "../find-browser.ts";
import { type Engine, type Seen, seen } from "./engine.ts";

export const chromiumEngine: Engine = {
  name: "Chromium",
  missing: () => {
    try {
      browserPath();
      return undefined;
    } catch (error) {
      return `${(error as Error).message}. Debian: apt-get install chromium`;
    }
  },
  async open(visits) {
    const browser = await chromium.launch({ executablePath: browserPath(), args: ["--disable-gpu"] });
    const errors: string[] = [];
    const pages: Seen[] = [];
    try {
      const page = await browser.newPage();
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      for (const { address, look } of visits) {
        await page.goto(address, { waitUntil: "networkidle" });
        pages.push(seen(address, await page.evaluate(look)));
      }
      return { version: browser.version(), pages, errors };
    } finally {
      await browser.close();
    }
  },
};
