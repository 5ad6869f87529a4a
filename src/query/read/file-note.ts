import type { Encoding } from "./encodings.ts";

/** How a file is to be read; what is left out is detected. */
export type ReadOptions = {
  readonly name: string;
  readonly encoding?: Encoding;
  readonly delimiter?: "," | ";" | "\t" | "|";
  readonly header?: boolean;
};

/** Something decided while a file was read that the reader should know: key of a text in content/ui and its values. */
export type FileNote = {
  readonly key: `explore.note.${string}`;
  readonly values: Readonly<Record<string, string | number>>;
  /** "stop": the file cannot be opened. */
  readonly weight: "note" | "doubt" | "stop";
};

/** A file read as text, by column; `headers` are unique. */
export type RawTable = {
  readonly headers: readonly string[];
  readonly rows: number;
  readonly data: readonly (readonly string[])[];
};
