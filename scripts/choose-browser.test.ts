import { describe, expect, it } from "vitest";
import { type Machine, chooseBrowser } from "./choose-browser.ts";

const bare: Machine = {
  named: "",
  namedExists: false,
  pathOf: () => undefined,
  applications: [],
  playwright: undefined,
  isRoot: false,
};
const having =
  (...commands: readonly string[]) =>
  (command: string) =>
    commands.includes(command) ? `/bin/${command}` : undefined;

describe("chooseBrowser", () => {
  it("takes the one that CHROME_PATH names before any other", () => {
    const machine = { ...bare, named: "/opt/chrome", namedExists: true, pathOf: having("chromium") };
    expect(chooseBrowser(machine)).toEqual({ path: "/opt/chrome", because: "CHROME_PATH names it" });
  });

  it("does not look further where CHROME_PATH names none that exists", () => {
    const choice = chooseBrowser({ ...bare, named: "/opt/chrome", pathOf: having("chromium", "apt-get") });
    expect(choice).toEqual({ problem: expect.stringContaining('CHROME_PATH is "/opt/chrome"') });
  });

  it.each([
    [["google-chrome-stable", "google-chrome"], "/bin/google-chrome"],
    [["google-chrome-stable"], "/bin/google-chrome-stable"],
    [["google-chrome", "chromium-browser"], "/bin/chromium-browser"],
    [["chromium-browser", "chromium"], "/bin/chromium"],
  ])("of the commands %j takes %s", (commands, path) => {
    expect(chooseBrowser({ ...bare, pathOf: having(...commands) })).toMatchObject({ path });
  });

  it("takes an application of the system before the browser that Playwright downloaded", () => {
    const machine = { ...bare, playwright: "/cache/chrome" };
    expect(chooseBrowser({ ...machine, applications: ["/Applications/Chrome"] })).toMatchObject({
      path: "/Applications/Chrome",
    });
    expect(chooseBrowser(machine)).toMatchObject({ path: "/cache/chrome" });
  });

  it("installs Debian's package as root, where there is apt-get", () => {
    expect(chooseBrowser({ ...bare, isRoot: true, pathOf: having("apt-get") })).toMatchObject({
      install: "apt",
    });
  });

  it.each([
    { ...bare, pathOf: having("apt-get") },
    { ...bare, isRoot: true },
  ])("lets Playwright download one elsewhere", (machine) => {
    expect(chooseBrowser(machine)).toMatchObject({ install: "playwright" });
  });
});
