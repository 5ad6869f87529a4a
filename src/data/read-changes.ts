import { existsSync, readFileSync } from "node:fs";
import { type DataChange, parseChanges } from "./data-change.ts";

/** Where changed numbers are recorded, by `npm run changelog`. */
export const changesPath = "data/changes.csv";

/** Every recorded change of the data, in the order of the file; none where there is no file yet. */
export function readChanges(): readonly DataChange[] {
  return existsSync(changesPath) ? parseChanges(readFileSync(changesPath, "utf8"), changesPath) : [];
}
