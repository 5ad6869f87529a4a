/**
 * Runs the R and Python forms of the explorer's code over the cases of the tests, questions at random (the same each time)
 * and a GB 18030 file of a reader's own, and compares their rows with the explorer's:
 * `node scripts/prove-code.ts [r|python]`. Exit code 1 where a row differs. A language that is not installed with its
 * packages is named and left out. PYTHON names another python3.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runQuery } from "../src/query/arquero/run.ts";
import { sameRows } from "../src/query/code/cases/same-rows.ts";
import { writeCode } from "../src/query/code/write-code.ts";
import { proofCases } from "./prove-code/proof-cases.ts";

type Runner = {
  readonly language: "r" | "python";
  readonly ending: string;
  /** The programs to try. */
  readonly commands: readonly string[];
  /** Prints versions, or fails where a package is not there. */
  readonly probe: readonly string[];
  readonly script: string;
  readonly wants: string;
};

const packages = ["dplyr", "tidyr", "readr", "stringr"];
const runners: readonly Runner[] = [
  {
    language: "r",
    ending: ".R",
    commands: ["Rscript"],
    probe: [
      "-e",
      `cat(R.version.string, sapply(c(${packages.map((name) => `"${name}"`).join(", ")}), function(p) paste(p, packageVersion(p))))`,
    ],
    script: "scripts/prove-code/run-all.R",
    wants: `R with ${packages.join(", ")}`,
  },
  {
    language: "python",
    ending: ".py",
    commands: [
      ...(process.env["PYTHON"] ? [process.env["PYTHON"]] : []),
      "python3",
      "/usr/bin/python3",
      "python",
    ],
    probe: [
      "-c",
      "import sys, pandas; print('Python', sys.version.split()[0], 'pandas', pandas.__version__)",
    ],
    script: "scripts/prove-code/run_all.py",
    wants: "Python with pandas",
  },
];

const folder = mkdtempSync(join(tmpdir(), "prove-code-"));
const cases = proofCases(folder);
const [only] = process.argv.slice(2);
let failed = false;
for (const runner of runners) {
  if (only === undefined || only === runner.language) failed = !prove(runner) || failed;
}
rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);

function prove({ language, ending, commands, probe, script, wants }: Runner): boolean {
  const tried = commands.map((command) => ({ command, ...spawnSync(command, probe, { encoding: "utf8" }) }));
  const found = tried.find(({ status }) => status === 0);
  if (!found) {
    console.log(`${language}: left out, since ${wants} is not installed here.`);
    return true;
  }
  const expected = cases.map(({ query, table, context }, i) => {
    const result = runQuery(table, query);
    const pivotValues = result.available.filter(({ from }) => from === "pivot").map(({ name }) => name);
    const code = writeCode(language, query, { ...context, pivotValues });
    writeFileSync(pathOf(i, ending), code);
    return result.lines(0, result.rows);
  });
  const run = spawnSync(found.command, [script, folder], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (run.status !== 0) console.error(run.stderr);
  const differences = cases.flatMap(({ name }, i) => {
    const difference = compare(expected[i] ?? [], pathOf(i, ".out"));
    return difference === null ? [] : [`${language}: ${name}: ${difference}`];
  });
  for (const difference of differences) console.error(difference);
  const agree = cases.length - differences.length;
  console.log(`${language}: ${agree} of ${cases.length} cases agree (${found.stdout.trim()}).`);
  return differences.length === 0;
}

function pathOf(i: number, ending: string): string {
  return join(folder, `${String(i).padStart(4, "0")}${ending}`);
}

function compare(expected: Parameters<typeof sameRows>[0], path: string): string | null {
  const [count = "", ...lines] = read(path).trimEnd().split("\n");
  if (count === "error") return lines.join(" ");
  const rows = lines.slice(0, Number(count)).map((line) => line.split("\t").map(cellOf));
  return sameRows(expected, rows);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "error\nit was not run";
  }
}

function cellOf(written: string): string | number | null {
  if (written === "-") return null;
  return written.startsWith("n") ? Number(written.slice(1)) : decodeURIComponent(written.slice(1));
}
