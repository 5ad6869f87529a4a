import type { Answer } from "../engine-client.ts";
import type { WrittenColumn } from "./written-column.ts";

/** "plain" and "context" stand for numbers that lead to their record and bear no mark of their own. */
export type NumberMark = (typeof marks)[number];
const marks = ["plain", "context", "corrected", "unresolved"] as const;

/** The marks on the numbers of a page, in this order; none where no number leads to a record. */
export function marksShown(
  { lines, origins }: Pick<Answer, "lines" | "origins">,
  columns: readonly Pick<WrittenColumn, "at" | "recordOf">[],
): readonly NumberMark[] {
  const found = new Set<NumberMark>();
  for (const { recordOf } of columns) {
    lines.forEach((_, line) => {
      const record = recordOf(origins[line]);
      if (!record?.isEstimate) return;
      const { status, isContext } = record;
      if (status === "corrected" || status === "unresolved") found.add(status);
      else found.add(isContext ? "context" : "plain");
    });
  }
  return marks.filter((mark) => found.has(mark));
}
