/** Writes the derived rows of every dataset into its fact tables. `--check` only says whether they are current. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deriveRows } from "../src/data/derive-rows.ts";
import { isFactTable } from "../src/data/descriptor.ts";
import { labelOf } from "../src/data/label.ts";
import { datasetNames, readDataset, tableOf } from "../src/data/read-dataset.ts";
import { isComputed } from "../src/data/row.ts";
import { writeFacts } from "../src/data/write-facts.ts";

const checking = process.argv.includes("--check");
let stale = 0;
for (const name of datasetNames()) {
  const { descriptor, rows, derivations } = readDataset(name);
  const transcribed = rows.filter((row) => !isComputed(row));
  const derived = deriveRows(derivations, transcribed, (row, locale) =>
    labelOf(row, tableOf(descriptor, row.table), locale),
  );
  for (const table of descriptor.resources.filter(isFactTable)) {
    const path = join("data", name, table.path);
    const all = [...transcribed, ...derived].filter((row) => row.table === table.name);
    const text = writeFacts(table, all);
    if (text === readFileSync(path, "utf8")) continue;
    stale += 1;
    if (checking) console.error(`${path}: the derived rows are not current. Run \`npm run derive\`.`);
    else writeFileSync(path, text);
  }
  console.log(`${name}: ${transcribed.length} rows, ${derived.length} derived.`);
}
if (checking && stale > 0) process.exit(1);
