/** Columns of `/audit/checks.csv`, in order. */
export const auditColumns = [
  "dataset",
  "check",
  "kind",
  "kind_label",
  "rows",
  "verdict_printed",
  "verdict_printed_label",
  "arithmetic_printed",
  "verdict_read",
  "verdict_read_label",
  "arithmetic_read",
  "finding",
  "severity",
  "figures",
] as const;

export type AuditColumn = (typeof auditColumns)[number];

type Described = Exclude<AuditColumn, `${string}_label`>;

/** Those that the page explains one by one: a label is explained with what it labels. */
export const describedColumns = auditColumns.filter(
  (column): column is Described => !column.endsWith("_label"),
);
