import { type DataChange, kindOfChange } from "../data/data-change.ts";
import { changesPath, readChanges } from "../data/read-changes.ts";
import { memo } from "./memo.ts";
import { datasetOf, datasets } from "./site.ts";

/** A version of a dataset with the numbers that it changed. */
export type DatasetVersion = {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly DataChange[];
};

/** Every recorded change. */
export const recordedChanges = memo((): readonly DataChange[] => readChanges());

/** The recorded versions of a dataset, newest first. */
export function versionsOf(dataset: string, changes = recordedChanges()): readonly DatasetVersion[] {
  const versions = new Map<string, DataChange[]>();
  for (const change of changes) {
    if (change.dataset !== dataset) continue;
    versions.set(change.version, [...(versions.get(change.version) ?? []), change]);
  }
  return [...versions]
    .map(([version, own]) => ({ version, date: own[0]?.date ?? "", changes: own }))
    .reverse();
}

/** The versions that brought a table or changed a number of it, newest first; of changes, only those of the table. */
export function versionsOfTable(
  dataset: string,
  ids: ReadonlySet<string>,
  changes = recordedChanges(),
): readonly DatasetVersion[] {
  return versionsOf(dataset, changes)
    .map((version) => ({
      ...version,
      changes: version.changes.filter((change) => ids.has(change.id) || kindOfChange(change) === "first"),
    }))
    .filter((version) => version.changes.length > 0);
}

/**
 * The version of a dataset and the day on which it came.
 *
 * @throws Error where the record of changes does not have it
 */
export function versionOf(dataset: string): { readonly version: string; readonly date: string } {
  const { version } = datasetOf(dataset).descriptor;
  const date = versionsOf(dataset).find((known) => known.version === version)?.date;
  if (date !== undefined) return { version, date };
  throw new Error(
    `${changesPath} does not say when version ${version} of "${dataset}" came. Run "npm run changelog" (data/README.md).`,
  );
}

/** The day of the newest version of any dataset: the date of the data as a whole. */
export function newestDay(): string {
  const days = datasets().map(({ name }) => versionOf(name).date);
  return days.sort().at(-1) ?? "";
}
