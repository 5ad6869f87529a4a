/**
 * Changes each digit of each CSV file below `data/`, one at a time and in memory only, and prints what notices it: the logic
 * of the data, or the committed checksum alone; first of the cells that hold a number, then of all others (ids, places,
 * notes). `npm run mutate -- [dataset]`. Exit code 1 where nothing notices a digit.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksumsFile, dataCsvFiles, parseChecksums, sha256 } from "../src/data/checksums.ts";
import { type Files, diskFiles } from "../src/data/files.ts";
import { datasetNames, readDataset } from "../src/data/read-dataset.ts";
import { numberColumns } from "../src/data/row-changes.ts";
import { memo } from "../src/publish/memo.ts";
import { digitsOf } from "./mutate/digits.ts";
import { type NoticedBy, noticed, noticedBy } from "./mutate/notices.ts";

type Tally = Record<NoticedBy | "checksum" | "nothing", number>;

const only = process.argv[2];
if (only !== undefined && !datasetNames().includes(only)) {
  console.error(`data/${only} is no dataset. Name one of: ${datasetNames().join(", ")}.`);
  process.exit(1);
}
const numbers: ReadonlySet<string> = new Set(numberColumns);
const kept = remember(diskFiles);
const recorded = parseChecksums(readFileSync(join("data", checksumsFile), "utf8"));
const heading = ["", "digits", ...noticedBy, "checksum alone", "nothing"];
console.log(heading.map((word, i) => (i === 0 ? word.padEnd(50) : word.padStart(15))).join(""));
const places = ["numbers", "words and ids"] as const;
const all = tallies();
for (const name of only === undefined ? datasetNames() : [only]) {
  const baseline = { name, dataset: readDataset(name, "data", kept) };
  const own = tallies();
  for (const path of dataCsvFiles().filter((file) => file.startsWith(`${name}/`))) {
    const file = join("data", path);
    const text = kept.text(file);
    // A file whose sum is committed cannot change unnoticed.
    const otherwise = recorded.get(path) === sha256(text) ? "checksum" : "nothing";
    for (const { index, column } of digitsOf(text)) {
      const mutant = withOtherDigit(text, index);
      const by = noticed(baseline, {
        ...kept,
        text: (asked) => (asked === file ? mutant : kept.text(asked)),
      });
      const place = path.endsWith("-facts.csv") && numbers.has(column) ? "numbers" : "words and ids";
      own[place][by ?? otherwise] += 1;
    }
  }
  for (const place of places) {
    print(`${name}, ${place}`, own[place]);
    for (const key of Object.keys(own[place]) as (keyof Tally)[]) all[place][key] += own[place][key];
  }
}
for (const place of places) print(`all, ${place}`, all[place]);
process.exit(places.some((place) => all[place].nothing > 0) ? 1 : 0);

/** Each digit gives way to one other, the same on every run. */
function withOtherDigit(text: string, at: number): string {
  const other = (Number(text[at]) + 1 + (at % 9)) % 10;
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}

function print(name: string, tally: Tally): void {
  const digits = Object.values(tally).reduce((sum, count) => sum + count, 0);
  const counts = [digits, ...noticedBy.map((by) => tally[by]), tally.checksum, tally.nothing];
  console.log(name.padEnd(50) + counts.map((count) => String(count).padStart(15)).join(""));
}

function tallies(): Record<(typeof places)[number], Tally> {
  const none = { reader: 0, characters: 0, derivation: 0, check: 0, checksum: 0, nothing: 0 };
  return { numbers: { ...none }, "words and ids": { ...none } };
}

/** The same files, each read once. */
function remember({ text, yaml }: Files): Files {
  return { text: memo(text), yaml: memo(yaml) };
}
