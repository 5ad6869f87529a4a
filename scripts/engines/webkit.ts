import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, Capabilities } from "selenium-webdriver";
import { commandPath } from "../command-path.ts";
import { type Engine, type Seen, seen } from "./engine.ts";

const miniBrowser = (): string | undefined =>
  globSync("/usr/{lib,libexec}/{,*/}{webkit2gtk-4.1,webkitgtk-6.0}/MiniBrowser")[0];

/** WebKit does not know this directive of the policy yet, and says so on every page. */
const WEBKIT_NOISE = "Unrecognized Content-Security-Policy directive 'manifest-src'";

const webkitEnvironment = {
  ...process.env,
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: process.getuid?.() === 0 ? "1" : "",
};

/** The driver waits for a script's callback, not for its promise. */
const awaited = (look: string): string =>
  `const done = arguments[arguments.length - 1]; Promise.resolve(${look}).then(done);`;

/** Starts a program under a screen of its own; it ends, with all that it started, when `stop` is called. */
function underScreen(...words: readonly string[]): {
  readonly said: () => string;
  readonly stop: () => void;
} {
  const started = spawn("xvfb-run", ["-a", ...words], {
    env: webkitEnvironment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  for (const stream of [started.stdout, started.stderr]) {
    stream.on("data", (text: Buffer) => (said += text.toString()));
  }
  const stop = (): void => {
    if (started.pid && started.exitCode === null) process.kill(-started.pid);
  };
  return { said: () => said, stop };
}

/** What the console shows while a page is open. The driver does not tell, so the browser runs without it. */
async function webkitErrors(address: string): Promise<readonly string[]> {
  const log = "--enable-write-console-messages-to-stdout=true";
  const browser = underScreen(miniBrowser() ?? "", log, address);
  await pause(6000);
  browser.stop();
  const lines = browser.said().split("\n");
  return lines.filter((line) => /\bCONSOLE .*\bERROR\b/.test(line) && !line.includes(WEBKIT_NOISE));
}

export const webkitEngine: Engine = {
  name: "WebKitGTK",
  missing: () =>
    !commandPath("WebKitWebDriver") || !miniBrowser()
      ? "WebKitGTK and its driver are not installed. Debian: apt-get install webkit2gtk-driver"
      : !commandPath("xvfb-run")
        ? "xvfb-run is not installed. Debian: apt-get install xvfb"
        : undefined,
  async open(visits) {
    const port = 4000 + (process.pid % 1000);
    const driving = underScreen("WebKitWebDriver", `--port=${port}`);
    const pages: Seen[] = [];
    try {
      await pause(2000);
      const options = { binary: miniBrowser(), args: ["--automation"] };
      const wanted = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options });
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}/`)
        .withCapabilities(wanted)
        .build();
      try {
        await driver.manage().setTimeouts({ script: 120_000 });
        for (const { address, look } of visits) {
          await driver.get(address);
          await pause(500);
          pages.push(seen(address, await driver.executeAsyncScript(awaited(look))));
        }
        const version = (await driver.getCapabilities()).getBrowserVersion() ?? "version unknown";
        const errors = await Promise.all(visits.map(({ address }) => webkitErrors(address)));
        return { version, pages, errors: errors.flat() };
      } finally {
        await driver.quit();
      }
    } finally {
      driving.stop();
    }
  },
};
