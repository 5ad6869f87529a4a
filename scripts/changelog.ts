/**
 * Records what changed in the data since a commit: writes `data/changes.csv` and `data/SHA256SUMS`, and says which
 * version must rise by how much.
 *
 *     npm run changelog -- <from> [<to>] --reason <dataset>="…" --reason-zh <dataset>="…" [--date 2026-11-21] [--revise]
 *
 * `from` is the commit of the versions before; `to` is a commit, or the files as they are where it is left out. Each dataset
 * that changed has a reason of its own: repeat both options. A version that is recorded keeps its day and its reason; with
 * `--revise`, what is given takes their place. Exit code 1 where a version did not rise enough or a reason is wanting: nothing
 * is written then.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checksumsFile, writeChecksums } from "../src/data/checksums.ts";
import { withVersions, writeChanges } from "../src/data/data-change.ts";
import { changesPath, readChanges } from "../src/data/read-changes.ts";
import { locales } from "../src/i18n/locale.ts";
import { changelogMentions } from "../src/publish/change-words.ts";
import { commitState, workingTree } from "./changelog/dataset-at.ts";
import { type Reasons, parseReasons, withReasons } from "./changelog/reasons.ts";
import { tellChanges } from "./changelog/tell-changes.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    reason: { type: "string", multiple: true, default: [] },
    "reason-zh": { type: "string", multiple: true, default: [] },
    date: { type: "string" },
    revise: { type: "boolean", default: false },
  },
});
const [from, to] = positionals;
if (from === undefined)
  stop('Name the commit of the versions before: `npm run changelog -- <from> --reason <dataset>="…"`.');

const [before, after] = [commitState(from), to === undefined ? workingTree : commitState(to)];
const { changes, lines, tooLow } = tellChanges(before, after);
for (const line of lines) console.log(line);
if (tooLow.length > 0)
  stop(`The version did not rise enough in ${tooLow.join(", ")}. Raise "version", then run this again.`);
const recorded = readChanges();
const { entries, refused } = withReasons(changes, recorded, {
  reason: reasonsOf("reason"),
  reasonZh: reasonsOf("reason-zh"),
  date: values.date,
  today: new Date().toISOString().slice(0, 10),
  revise: values.revise,
});
if (refused.length > 0) stop(refused.join("\n"));
writeFileSync(changesPath, writeChanges(withVersions(recorded, entries)));
writeFileSync(`data/${checksumsFile}`, writeChecksums());
for (const mention of locales.flatMap((locale) => changelogMentions(entries, locale))) {
  console.log(`The changelog is to mention: ${mention}`);
}
console.log(`${entries.length} entries written to ${changesPath}; data/${checksumsFile} is current.`);

function reasonsOf(option: "reason" | "reason-zh"): Reasons {
  try {
    return parseReasons(values[option], `--${option}`);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
