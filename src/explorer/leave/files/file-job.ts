import type { Cell, Column } from "../../../query/column.ts";
import type { FileFormat } from "../../engine-client.ts";
import type { About, FileWords } from "../../../publish/table-files/file-words.ts";

/** A file to be written. */
export type FileJob = {
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly Cell[])[];
  readonly format: FileFormat;
  /** CSV: a byte order mark, by which Excel knows UTF-8. */
  readonly mark: boolean;
  /** CSV and TSV: the table alone, not a ZIP with its README. */
  readonly bare: boolean;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly about: About;
  readonly words: FileWords;
};

export type WrittenFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string };
