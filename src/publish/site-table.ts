import type { Column } from "../query/column.ts";

/** A published table as the explorer lists it, in the language of the page; addresses fit the page's base path. */
export type SiteTable = {
  readonly dataset: string;
  /** Name of the file without its ending: "fund", "fund-facts", "claims". */
  readonly file: string;
  /** One observation a row; one estimate a row with its provenance; or statements, ties and sources as they are. */
  readonly form: "tidy" | "facts" | "list";
  readonly kind: "study" | "context";
  readonly title: string;
  readonly description: string;
  readonly datasetTitle: string;
  readonly datasetDescription: string;
  /** Titles of its columns that hold a subject; none of facts, whose columns are all alike. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** First and last year the table holds; null where it holds none. */
  readonly years: readonly [number, number] | null;
  readonly version: string;
  readonly licence: { readonly name: string; readonly address: string };
  /** How the dataset is cited, one line. */
  readonly citation: string;
  /** Who published the works outside the studies' documents from which its numbers were taken, each once; often none. */
  readonly publishers: readonly string[];
  /** The table's own page. */
  readonly page: string;
  readonly csv: string;
  /** Address of its `SiteSchema`. */
  readonly schema: string;
};

/** The columns of a published table, and the record behind each of its numbers. */
export type SiteSchema = {
  readonly columns: readonly Column[];
  /** By column of numbers, bounds among them: id of the record behind each row's number, null where there is none. */
  readonly records: Readonly<Record<string, readonly (string | null)[]>>;
  /** By id of a record: its precision, where the digits of its number do not show it: 0.1 for 53.0, 100 for 31500. */
  readonly precisions: Readonly<Record<string, number>>;
  /** By id of a record: its unit, where its column holds several. */
  readonly units: Readonly<Record<string, string>>;
  /** By id of a record: how its number bounds the quantity ("<", "≥", "≈"), where it does not equal it. */
  readonly relations: Readonly<Record<string, string>>;
  /** By id of a record that holds a range and no value: its ends, null for an open one. */
  readonly ranges?: Readonly<Record<string, readonly [low: number, high: number | null]>>;
  /** By id of a record: its status, where that is not "printed". */
  readonly statuses: Readonly<Record<string, string>>;
  /** Findings of the audit about its numbers; left out where there are none. */
  readonly findings?: readonly SiteFinding[];
  /** How the numbers with a finding are shown; left out where there are none. */
  readonly findingRows?: FindingRows;
};

export type FindingRows = {
  /** Columns that tables of observations and of estimates have in common: what a number is of. */
  readonly dimensions: readonly string[];
  /** Those of them that tell the numbers with a finding apart. */
  readonly telling: readonly string[];
  /** Columns of the table of estimates that follow: first the number and how it is printed. */
  readonly then: readonly string[];
};

/** A finding of the audit, in the language of the page. */
export type SiteFinding = {
  readonly title: string;
  /** Of its card on the page of the audit. */
  readonly address: string;
  /** Ids of the records of the table that it is about. */
  readonly rows: readonly string[];
};
