/** Who stands behind a number, from the row model of the data package. */
export const statuses = ["printed", "corrected", "unresolved", "derived", "reported"] as const;
export const bases = ["survey", "record", "rule", "norm", "estimate", "belief"] as const;
export const relations = ["=", "<", "≤", ">", "≥", "≈"] as const;

/** What low and high are beside a value: computed, published, or only what P < 0.05 permits. */
export const intervalLevels = ["wilson-95", "95", "bound-p05"] as const;

export type IntervalLevel = (typeof intervalLevels)[number];
export type Status = (typeof statuses)[number];
export type Basis = (typeof bases)[number];
export type Relation = (typeof relations)[number];

/** One estimate. Percentages are 0–100, money is nominal yuan of the stated year. */
export type Row = {
  readonly id: string;
  readonly dataset: string;
  readonly table: string;
  /** Value of each dimension column, "" where it does not apply. */
  readonly dims: Readonly<Record<string, string>>;
  readonly measure: string;
  readonly relation: Relation;
  /** What the site uses; null for a pure range. */
  readonly value: number | null;
  /** As it stands in the text held, same unit; null for a pure range and for derived rows. */
  readonly printedValue: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** One of `intervalLevels`, or what the data package declares, such as "range"; "" for none. */
  readonly level: string;
  readonly n: number | null;
  readonly unit: string;
  /** One unit of the last digit of the reading. */
  readonly precision: number;
  readonly asPrinted: string;
  /** 1-based, where the characters stand more than once in the place named; else null. */
  readonly occurrence: number | null;
  readonly labelAsPrinted: string;
  readonly locator: string;
  /** Ids of the dataset's sources, separated by "; "; for numbers from outside the documents. */
  readonly source: string;
  /** Id of the row that claims the same characters, "" for none. */
  readonly shares: string;
  readonly basis: Basis;
  readonly status: Status;
  readonly check: string;
  readonly candidate: number | null;
  readonly note: string;
  readonly noteZh: string;
};

/** Columns of the row model, in the order in which they are written. */
export const modelColumns = [
  "measure",
  "relation",
  "value",
  "printed_value",
  "low",
  "high",
  "level",
  "n",
  "unit",
  "precision",
  "as_printed",
  "occurrence",
  "label_as_printed",
  "locator",
  "source",
  "shares",
  "basis",
  "status",
  "check",
  "candidate",
  "note",
  "note_zh",
] as const;

/** Whether a row is written by `derived.yaml`; a context row whose arithmetic stands in its note names a source. */
export function isComputed({ status, source }: Pick<Row, "status" | "source">): boolean {
  return status === "derived" && source === "";
}

/** Ids of the sources a row names. */
export function sourceIdsOf({ source }: Pick<Row, "source">): readonly string[] {
  return source === "" ? [] : source.split("; ");
}
