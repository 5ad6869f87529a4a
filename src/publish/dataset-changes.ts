import { readFileSync } from "node:fs";
import { type DataChange, parseChanges } from "../data/data-change.ts";

/** Where changed numbers are recorded, by `npm run changelog`. */
export const changesPath = "data/changes.csv";

/** A version of a dataset with the numbers that it changed. */
export type DatasetVersion = {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly DataChange[];
};

/** The recorded versions of a dataset, newest first. */
export function versionsOf(
  dataset: string,
  changes = parseChanges(readFileSync(changesPath, "utf8"), changesPath),
): readonly DatasetVersion[] {
  const versions = new Map<string, DataChange[]>();
  for (const change of changes) {
    if (change.dataset !== dataset) continue;
    versions.set(change.version, [...(versions.get(change.version) ?? []), change]);
  }
  return [...versions]
    .map(([version, own]) => ({ version, date: own[0]?.date ?? "", changes: own }))
    .reverse();
}
