import { about, columns, lines, words } from "../../../publish/table-files/table-fixture.ts";
import type { FileJob } from "./file-job.ts";

/** A job on the rows above. */
export function job(change: Partial<FileJob> = {}): FileJob {
  return {
    columns,
    lines,
    format: "csv",
    mark: false,
    bare: true,
    name: "yibao-test",
    about,
    words,
    ...change,
  };
}
