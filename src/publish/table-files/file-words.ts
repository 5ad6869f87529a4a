import type { ColumnType } from "../../query/column.ts";

/** What a file's README says before its codebook: labels and values in the language of the page; the title first. */
export type About = readonly (readonly [label: string, value: string])[];

/** Words of the codebook and the sheets, in the language of the page: the worker that writes has no messages. */
export type FileWords = {
  /** Name of the sheet that holds the rows. */
  readonly sheet: string;
  readonly codebook: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly unit: string;
  readonly missing: string;
  /** Title of a column of labels; with `{title}`, that of the codes. */
  readonly labelled: string;
  readonly types: Readonly<Record<ColumnType, string>>;
  /** By key of a unit: the unit of the numbers as they stand in the file. */
  readonly units: Readonly<Record<string, string>>;
  /** Said where texts were longer than a cell of Excel holds; with `{n}`, their number. */
  readonly cut: string;
};
