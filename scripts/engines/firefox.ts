import { setTimeout as pause } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { commandPath } from "../command-path.ts";
import { type Engine, type Seen, seen } from "./engine.ts";

const firefox = (): string | undefined =>
  process.env["FIREFOX_PATH"] || commandPath("firefox-esr") || commandPath("firefox");

export const firefoxEngine: Engine = {
  name: "Firefox",
  missing: () => (firefox() ? undefined : "Firefox is not installed. Debian: apt-get install firefox-esr"),
  async open(visits) {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefox() ?? "",
      headless: true,
    });
    const errors: string[] = [];
    const pages: Seen[] = [];
    try {
      const page = await browser.newPage();
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      for (const { address, look } of visits) {
        await page.goto(address, { waitUntil: "load" });
        await pause(500);
        pages.push(seen(address, await page.evaluate(look)));
      }
      return { version: await browser.version(), pages, errors };
    } finally {
      await browser.close();
    }
  },
};
