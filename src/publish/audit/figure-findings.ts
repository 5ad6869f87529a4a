import type { Row } from "../../data/row.ts";
import type { NumberMark, NumberMarks } from "../../render/number-marks.ts";
import { type Finding, findingOf } from "./findings.ts";

/** A finding with those of its numbers that a figure shows as printed. */
export type FigureFinding = { readonly finding: Finding; readonly rows: readonly Row[] };

/** The mark that a number carries: that of its status, else that of a finding about it; none for the others. */
export function markOf(row: Pick<Row, "id" | "status">): NumberMark | undefined {
  if (row.status === "corrected" || row.status === "unresolved") return row.status;
  return findingOf(row.id) ? "finding" : undefined;
}

/** Findings about numbers that are neither corrected nor doubtful: these have a note of their own. */
export function findingsIn(rows: readonly Row[]): readonly FigureFinding[] {
  const marked = rows.filter((row) => markOf(row) === "finding");
  const found = [...new Set(marked.flatMap(({ id }) => findingOf(id) ?? []))];
  return found.map((finding) => ({
    finding,
    rows: marked.filter(({ id }) => findingOf(id) === finding),
  }));
}

/** Marks of a chart. In the chart as printed no number is corrected: it has a finding and stands as printed. */
export function marksOf(rows: readonly Row[], reading: "read" | "printed"): NumberMarks {
  const marks = rows.flatMap((row) => {
    const mark = markOf(row);
    return mark ? [[row.id, reading === "printed" && mark === "corrected" ? "finding" : mark] as const] : [];
  });
  return Object.fromEntries(marks);
}
