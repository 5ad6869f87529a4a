/** Writes the derived rows of every dataset into its fact tables. `--check` only says whether they are current. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetNames, readDataset } from "../src/data/read-dataset.ts";
import { rebuildFacts } from "../src/data/rebuild-facts.ts";
import { isComputed } from "../src/data/row.ts";

const checking = process.argv.includes("--check");
let stale = 0;
for (const name of datasetNames()) {
  const dataset = readDataset(name);
  for (const { path, text } of rebuildFacts(dataset)) {
    const file = join("data", name, path);
    if (text === readFileSync(file, "utf8")) continue;
    stale += 1;
    if (checking) console.error(`${file}: the derived rows are not current. Run \`npm run derive\`.`);
    else writeFileSync(file, text);
  }
  const kept = dataset.rows.filter((row) => !isComputed(row)).length;
  console.log(`${name}: ${kept} rows, ${dataset.derivations.length} derived.`);
}
if (checking && stale > 0) process.exit(1);
