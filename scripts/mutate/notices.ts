import { join } from "node:path";
import { isWorse } from "../../src/audit/verdict.ts";
import { auditDataset } from "../../src/data/audit-dataset.ts";
import { checkReading } from "../../src/data/check-reading.ts";
import type { Files } from "../../src/data/files.ts";
import { type Dataset, readDataset } from "../../src/data/read-dataset.ts";
import { rebuildFacts } from "../../src/data/rebuild-facts.ts";
import { isTranscribed } from "../../src/data/transcription.ts";

/**
 * What notices a changed digit, in the order in which it is asked: the reader of the dataset (types, vocabulary, printed
 * against used), the characters as printed against the number, the rows that are derived from it, the checks.
 */
export const noticedBy = ["reader", "characters", "derivation", "check"] as const;
export type NoticedBy = (typeof noticedBy)[number];

/** A dataset as it is, and what each later state of its files is held against. */
export type Baseline = { readonly name: string; readonly dataset: Dataset };

/** What notices that the files differ from the baseline; null where nothing but a checksum would. */
export function noticed({ name, dataset }: Baseline, files: Files): NoticedBy | null {
  let changed: Dataset;
  try {
    changed = readDataset(name, "data", files);
  } catch {
    return "reader";
  }
  if (changed.rows.some((row) => isTranscribed(row) && checkReading(row) === "differs")) return "characters";
  if (!derivedAreCurrent(changed, files)) return "derivation";
  return fitsLess(dataset, changed) ? "check" : null;
}

function derivedAreCurrent(dataset: Dataset, files: Files): boolean {
  try {
    return rebuildFacts(dataset).every(
      ({ path, text }) => text === files.text(join("data", dataset.name, path)),
    );
  } catch {
    return false;
  }
}

/** Whether a check fits less well than before, under either reading. */
function fitsLess(before: Dataset, after: Dataset): boolean {
  const was = new Map(auditDataset(before).map((audited) => [audited.check.id, audited]));
  return auditDataset(after).some(({ check, printed, read }) => {
    const old = was.get(check.id);
    return old && (isWorse(printed.verdict, old.printed.verdict) || isWorse(read.verdict, old.read.verdict));
  });
}
