/** What is known of the machine when a browser is wanted. */
export type Machine = {
  /** Value of CHROME_PATH; empty where it is not set. */
  readonly named: string;
  /** Whether that file is there. */
  readonly namedExists: boolean;
  /** Path of a command, where the machine has it. */
  readonly pathOf: (command: string) => string | undefined;
  /** Where the system's own applications are kept, of those that exist. */
  readonly applications: readonly string[];
  /** Path of the Chromium that Playwright downloaded, where it did. */
  readonly playwright: string | undefined;
  readonly isRoot: boolean;
};

export type Choice =
  | { readonly path: string; readonly because: string }
  | { readonly install: "apt" | "playwright"; readonly because: string }
  | { readonly problem: string };

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser to test with, or how to get one. A named browser that is not there is a mistake, not a wish. */
export function chooseBrowser(machine: Machine): Choice {
  if (machine.named !== "") {
    return machine.namedExists
      ? { path: machine.named, because: "CHROME_PATH names it" }
      : { problem: `CHROME_PATH is "${machine.named}", and no such file exists. Correct it, or unset it.` };
  }
  for (const command of COMMANDS) {
    const path = machine.pathOf(command);
    if (path !== undefined) return { path, because: `the machine has ${command}` };
  }
  const [application] = machine.applications;
  if (application !== undefined) return { path: application, because: "the machine has it" };
  if (machine.playwright !== undefined) return { path: machine.playwright, because: "Playwright has it" };
  return machine.isRoot && machine.pathOf("apt-get") !== undefined
    ? { install: "apt", because: "no Chromium is here, and Debian's packages can be installed" }
    : { install: "playwright", because: "no Chromium is here" };
}
