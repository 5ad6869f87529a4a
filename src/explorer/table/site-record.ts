import type { NumberMark } from "../../render/number-marks.ts";
import type { OpenTable } from "../explorer.ts";
import type { Part } from "./write-cell.ts";

/** The record behind a number of a published table. */
export type SiteRecord = {
  readonly id: string;
  /** Whether the number is the estimate itself, not one of its bounds or what was printed: then it leads there. */
  readonly isEstimate: boolean;
  readonly href: string;
  readonly status: string;
  /** The mark that the number carries: that of its status, else that of a finding about it. */
  readonly mark: NumberMark | null;
  readonly isContext: boolean;
};

/** Columns of the ends of an interval. */
const BOUNDS = /(^|_)(low|high)$/;
/** Those whose digits are their own, not those of the estimate. */
const READINGS = /^(printed_value|candidate)$/;

/** What a column of a published table holds of its records. */
export function partOf(column: string): Part {
  return BOUNDS.test(column) ? "bound" : READINGS.test(column) ? "reading" : "estimate";
}

/** The records behind the numbers of a column, by row of the table; null for a column without. */
export function recordsBehind(
  site: OpenTable["site"],
  column: string,
): ((row: number | undefined) => SiteRecord | null) | null {
  const ids = site?.schema.records[column];
  if (!site || !ids) return null;
  const { schema, table } = site;
  const isEstimate = partOf(column) === "estimate";
  const inFinding = new Set(schema.findings?.flatMap(({ rows }) => rows));
  return (row) => {
    const id = row === undefined ? null : (ids[row] ?? null);
    if (id === null) return null;
    const status = schema.statuses[id] ?? "printed";
    return {
      id,
      isEstimate,
      href: `${table.page}#${id}`,
      status,
      mark: status === "corrected" || status === "unresolved" ? status : inFinding.has(id) ? "finding" : null,
      isContext: table.kind === "context",
    };
  };
}
