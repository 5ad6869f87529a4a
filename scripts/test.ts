/** Runs every check of the project in order, stops at the first that fails, and ends with the numbers. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";

type Counts = {
  readonly passed: number;
  readonly failed: number;
  /** Of those that passed, how many failed at first. */
  readonly flaky?: number;
};
type Stage = {
  readonly name: string;
  readonly command: string;
  /** Reads the counts of a stage that runs tests; other stages count as one. */
  readonly counts?: () => Counts;
};

const VITEST = ".cache/unit-tests.json";
const PLAYWRIGHT = ".cache/browser-tests.json";
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

function unitCounts(): Counts {
  const { numPassedTests: passed, numFailedTests: failed } = read(VITEST) as Record<string, number>;
  return { passed: passed ?? 0, failed: failed ?? 0 };
}

function browserCounts(): Counts {
  const { stats } = read(PLAYWRIGHT) as { stats: Record<string, number> };
  const flaky = stats["flaky"] ?? 0;
  return { passed: (stats["expected"] ?? 0) + flaky, failed: stats["unexpected"] ?? 0, flaky };
}

const STAGES: readonly Stage[] = [
  { name: "Format", command: "prettier --check --log-level warn ." },
  { name: "Lint", command: "eslint --max-warnings 0 ." },
  { name: "Types of components", command: "astro check --minimumSeverity warning" },
  { name: "Types", command: "tsc --noEmit" },
  { name: "Data", command: "node scripts/derive.ts --check" },
  {
    name: "Units",
    command: `vitest run --reporter=dot --reporter=json --outputFile.json=${VITEST}`,
    counts: unitCounts,
  },
  { name: "Build", command: "astro build --silent" },
  { name: "Published files", command: "node scripts/validate.ts dist" },
  { name: "Old browsers", command: "node scripts/compat.ts" },
  { name: "A browser", command: "node scripts/find-browser.ts" },
  { name: "The built site", command: "playwright test", counts: browserCounts },
];

// The built site must not depend on where it is tested.
const env = {
  ...process.env,
  PATH: [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter),
  TZ: "UTC",
  SITE_URL: "",
  BASE_PATH: "",
  REPOSITORY_URL: "",
  ASTRO_TELEMETRY_DISABLED: "1",
};

/** Counts of a stage that has run: tests where it has any, and at least one failure where it failed. */
function countsOf({ counts }: Stage, succeeded: boolean): Counts {
  if (!counts) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { failed, ...others } = counts();
    return { ...others, failed: succeeded ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(VITEST, { force: true });
rmSync(PLAYWRIGHT, { force: true });
mkdirSync(".cache", { recursive: true });
const total = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const stage of STAGES) {
  if (total.failed > 0) {
    lines.push(`  not run  ${stage.name}`);
    continue;
  }
  console.log(`\n== ${stage.name}: ${stage.command}`);
  const start = performance.now();
  const { status } = spawnSync(stage.command, { shell: true, stdio: ["ignore", "inherit", "inherit"], env });
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const counts = countsOf(stage, status === 0);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const flaky = counts.flaky ? `, ${counts.flaky} only when run again: see above` : "";
  const said = stage.counts ? ` (${counts.passed} passed, ${counts.failed} failed${flaky})` : "";
  lines.push(`  ${counts.failed > 0 ? "failed" : "passed"}   ${stage.name}, ${seconds}${said}`);
  console.log(`-- ${counts.failed > 0 ? "failed" : "passed"} in ${seconds}`);
}

console.log(`\n== Summary\n${lines.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
