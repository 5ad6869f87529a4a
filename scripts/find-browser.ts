/** Finds the Chromium to test with, installs one where there is none, and says what it did. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { type Choice, chooseBrowser } from "./choose-browser.ts";
import { commandPath } from "./command-path.ts";

const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  `${process.env["PROGRAMFILES"]}\\Google\\Chrome\\Application\\chrome.exe`,
];

function choose(): Choice {
  const named = process.env["CHROME_PATH"] ?? "";
  const playwright = chromium.executablePath();
  return chooseBrowser({
    named,
    namedExists: existsSync(named),
    pathOf: commandPath,
    applications: APPLICATIONS.filter((path) => existsSync(path)),
    playwright: existsSync(playwright) ? playwright : undefined,
    isRoot: process.getuid?.() === 0,
  });
}

function run(command: string, ...words: readonly string[]): boolean {
  console.log(`> ${[command, ...words].join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, words, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}

function install(how: "apt" | "playwright"): boolean {
  return how === "apt"
    ? run("apt-get", "update") && run("apt-get", "install", "-y", "chromium", "fonts-noto-cjk")
    : run(process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium");
}

/**
 * Path of a Chromium on this machine.
 *
 * @throws Error where there is none, with what to do
 */
export function browserPath(): string {
  const choice = choose();
  if ("path" in choice) return choice.path;
  throw new Error("problem" in choice ? choice.problem : "No Chromium is here: node scripts/find-browser.ts");
}

if (import.meta.main) {
  let choice = choose();
  if ("install" in choice) {
    const { install: how, because } = choice;
    console.log(`${because[0]?.toUpperCase()}${because.slice(1)}. Installing one:`);
    const done = install(how);
    choice = choose();
    if (!("path" in choice)) {
      console.error(
        `No Chromium could be installed${done ? "" : ": the command above failed"}. ` +
          "Install Chromium or Chrome yourself, or name one: CHROME_PATH=/path/to/chrome npm test",
      );
      process.exit(1);
    }
    console.log("Installed.");
  }
  if ("problem" in choice) {
    console.error(choice.problem);
    process.exit(1);
  }
  if ("path" in choice) {
    const { stdout } = spawnSync(choice.path, ["--version"], { encoding: "utf8" });
    console.log(
      `Browser: ${choice.path} (${stdout?.trim() || "version unknown"}), because ${choice.because}.`,
    );
  }
}
