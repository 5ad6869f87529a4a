/**
 * Records what changed in the data since a commit: writes `data/changes.csv` and `data/SHA256SUMS`, and says which
 * version must rise by how much.
 *
 *     npm run changelog -- <from> [<to>] --reason "…" --reason-zh "…" [--date 2026-11-21]
 *
 * `from` is the commit of the versions before; `to` is a commit, or the files as they are where it is left out. Told again,
 * a version gives way to what is told now. Exit code 1 where a version did not rise enough: nothing is written then.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checksumsFile, writeChecksums } from "../src/data/checksums.ts";
import { withVersion, writeChanges } from "../src/data/data-change.ts";
import { changesPath, readChanges } from "../src/data/read-changes.ts";
import { commitState, workingTree } from "./changelog/dataset-at.ts";
import { tellChanges } from "./changelog/tell-changes.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { reason: { type: "string" }, "reason-zh": { type: "string" }, date: { type: "string" } },
});
const [from, to] = positionals;
if (from === undefined)
  stop('Name the commit of the versions before: `npm run changelog -- <from> --reason "…"`.');

const [before, after] = [commitState(from), to === undefined ? workingTree : commitState(to)];
const { reason = "", "reason-zh": reasonZh = "", date = new Date().toISOString().slice(0, 10) } = values;
const { entries, lines, tooLow } = tellChanges(before, after, { date, reason, reasonZh });
for (const line of lines) console.log(line);
if (tooLow.length > 0)
  stop(`The version did not rise enough in ${tooLow.join(", ")}. Raise "version", then run this again.`);
if (entries.length > 0 && !(reason && reasonZh))
  stop('The data changed: say why, in both languages, with --reason "…" and --reason-zh "…".');
writeFileSync(changesPath, writeChanges(withVersion(readChanges(), entries)));
writeFileSync(`data/${checksumsFile}`, writeChecksums());
console.log(`${entries.length} entries written to ${changesPath}; data/${checksumsFile} is current.`);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
