import { DataError } from "./data-error.ts";
import type { Spans } from "./parse-spans.ts";
import type { SetAside } from "./parse-set-aside.ts";
import type { Row } from "./row.ts";

/** A source and what a dataset says of it, with the names of the files for the messages. */
export type Transcription = {
  readonly source: string;
  readonly sourceFile: string;
  readonly rows: readonly Row[];
  /** File in which the rows of a table stand. */
  readonly fileOf: (table: string) => string;
  readonly spans: Spans;
  readonly spansFile: string;
  readonly setAside: readonly SetAside[];
  readonly setAsideFile: string;
};

/** Whether a row claims to stand in the source: derived and reported rows do not. */
export function isTranscribed({ status }: Pick<Row, "status">): boolean {
  return status !== "derived" && status !== "reported";
}

/** A failure of one row: column, what is wrong, what to do. */
export function rowFailure(
  { fileOf }: Pick<Transcription, "fileOf">,
  { id, table }: Row,
  ...[column, problem, remedy]: readonly [string, string, string]
): DataError {
  return new DataError({ file: fileOf(table), row: id, column }, problem, remedy);
}
