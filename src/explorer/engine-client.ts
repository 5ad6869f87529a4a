import type { Cell, Column } from "../query/column.ts";
import type { Query } from "../query/query.ts";
import type { Profile, ResultColumn } from "../query/result.ts";
import type { FileNote, ReadOptions } from "../query/read/file-note.ts";
import type { About, FileWords } from "../publish/table-files/file-words.ts";

/** A table that the worker holds. */
export type Opened = {
  readonly columns: readonly Column[];
  readonly rows: number;
  /** What was decided while a file was read; none for the site's own tables. */
  readonly notes: readonly FileNote[];
  readonly read: { readonly encoding: string; readonly delimiter: string; readonly header: boolean } | null;
};

/** An answer without its lines but for the page asked for. */
export type Answer = {
  readonly columns: readonly ResultColumn[];
  readonly available: readonly ResultColumn[];
  readonly rows: number;
  readonly matched: number;
  readonly of: number;
  readonly grouped: boolean;
  readonly start: number;
  /** How the columns were read whose type the reader has set. */
  readonly notes: readonly FileNote[];
  readonly lines: readonly (readonly Cell[])[];
  readonly origins: readonly number[];
};

/** Files the worker writes. */
export const fileFormats = ["csv", "tsv", "xlsx", "json", "parquet"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Parts of the page that ask for cells again whenever the question changes, each for itself. */
export type Asker = "chart" | "every-line" | "caution" | "findings" | "examples" | "missing";

/**
 * The worker behind an interface of promises. A newer `answer`, `profile` of the same column and limit, or `values` of the
 * same asker, supersedes one that waits: that one is rejected with `Superseded` before it starts.
 */
export type EngineClient = {
  readonly openSite: (csv: string, columns: readonly Column[]) => Promise<Opened>;
  /** `bytes` are handed over; `tell` hears of the progress, 0–1. */
  readonly openOwn: (
    bytes: ArrayBuffer,
    options: ReadOptions,
    tell: (stage: string, done: number) => void,
  ) => Promise<Opened>;
  readonly answer: (query: Query, start: number, end: number) => Promise<Answer>;
  readonly profile: (
    query: Query,
    column: string,
    options: { readonly limit: number; readonly containing: string },
  ) => Promise<Profile>;
  /**
   * Cells of the answer by column and line, and the table's row behind each line (none for groups). Without an `asker`
   * nothing supersedes it.
   */
  readonly values: (
    query: Query,
    columns: readonly string[],
    limit: number,
    asker: Asker | null,
  ) => Promise<{ readonly values: readonly (readonly Cell[])[]; readonly origins: readonly number[] }>;
  /** A file of the answer or of the whole table; `about` is what its README says. */
  readonly write: (
    query: Query,
    job: {
      readonly rows: "displayed" | "full";
      readonly format: FileFormat;
      /** CSV: a byte order mark for Excel. CSV and TSV: as a ZIP with its README, or bare. */
      readonly mark: boolean;
      readonly bare: boolean;
      /** Of the file, without its ending. */
      readonly name: string;
      readonly about: About;
      readonly words: FileWords;
    },
  ) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }>;
  /** Ends what runs, restarts the worker from the data it held; what was waiting is rejected with `Stopped`. */
  readonly stop: () => Promise<void>;
  /** Ends what runs and waits, with `Stopped`, and the worker with all that it held. */
  readonly close: () => void;
};

export class Superseded extends Error {}
export class Stopped extends Error {}
