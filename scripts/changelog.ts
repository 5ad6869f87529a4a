/**
 * Records what changed in the data since a commit: writes `data/changes.csv` and `data/SHA256SUMS`, and says which
 * version must rise by how much.
 *
 *     npm run changelog -- <from> [<to>] --reason "…" --reason-zh "…" [--date 2026-11-21]
 *
 * `from` is the commit of the versions before; `to` is a commit, or the files as they are where it is left out. Told again,
 * a version gives way to what is told now. Exit code 1 where a version did not rise enough: nothing is written then.
 */
import { writeFileSync, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checksumsFile, writeChecksums } from "../src/data/checksums.ts";
import { type DataChange, parseChanges, withVersion, writeChanges } from "../src/data/data-change.ts";
import { rowChanges } from "../src/data/row-changes.ts";
import { rises, stepNeeded } from "../src/data/version-step.ts";
import { commitState, datasetAt, datasetsOf, workingTree } from "./changelog/dataset-at.ts";

const changesFile = "data/changes.csv";
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { reason: { type: "string" }, "reason-zh": { type: "string" }, date: { type: "string" } },
});
const [from, to] = positionals;
if (from === undefined)
  stop('Name the commit of the versions before: `npm run changelog -- <from> --reason "…"`.');

const [before, after] = [commitState(from), to === undefined ? workingTree : commitState(to)];
const date = values.date ?? new Date().toISOString().slice(0, 10);
const told: DataChange[] = [];
const tooLow: string[] = [];
for (const dataset of datasetsOf(after)) {
  const [was, is] = [datasetAt(before, dataset), datasetAt(after, dataset)];
  if (!is) continue;
  const entry = {
    date,
    dataset,
    version: is.version,
    reason: values.reason ?? "",
    reasonZh: values["reason-zh"] ?? "",
  };
  if (!was) {
    told.push({ ...entry, id: "", column: "", old: "", new: String(is.rows.length) });
    console.log(`${dataset} ${is.version}: new, ${is.rows.length} rows.`);
    continue;
  }
  const changes = rowChanges(was.rows, is.rows);
  const lost = was.names.filter((name) => !is.names.includes(name));
  const step = stepNeeded({ changes, lost, differs: was.text !== is.text });
  if (step === null) continue;
  console.log(`${dataset} ${was.version} → ${is.version}: ${changes.length} numbers differ, a ${step} step.`);
  for (const name of lost) console.log(`  gone: ${name}`);
  for (const { id, column, old, new: now } of changes)
    console.log(`  ${id}, ${column}: ${old || "–"} → ${now || "–"}`);
  if (!rises(was.version, is.version, step)) tooLow.push(`data/${dataset}/datapackage.json`);
  told.push(...changes.map((change) => ({ ...entry, ...change })));
}
if (tooLow.length > 0)
  stop(`The version did not rise enough in ${tooLow.join(", ")}. Raise "version", then run this again.`);
if (told.length > 0 && !(values.reason && values["reason-zh"])) {
  stop('Numbers changed: say why, in both languages, with --reason "…" and --reason-zh "…".');
}
const recorded = existsSync(changesFile) ? parseChanges(readFileSync(changesFile, "utf8"), changesFile) : [];
writeFileSync(changesFile, writeChanges(withVersion(recorded, told)));
writeFileSync(`data/${checksumsFile}`, writeChecksums());
console.log(`${told.length} entries written to ${changesFile}; data/${checksumsFile} is current.`);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
