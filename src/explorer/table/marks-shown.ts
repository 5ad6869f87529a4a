import type { Answer } from "../engine-client.ts";
import type { WrittenColumn } from "./written-column.ts";

/** "plain" and "context" stand for numbers that lead to their record and bear no mark of their own. */
export type KeyedMark = (typeof marks)[number];
const marks = ["plain", "context", "corrected", "unresolved", "finding"] as const;

/** The marks on the numbers of a page, in this order; none where no number leads to a record. */
export function marksShown(
  { lines, origins }: Pick<Answer, "lines" | "origins">,
  columns: readonly Pick<WrittenColumn, "at" | "recordOf">[],
): readonly KeyedMark[] {
  const found = new Set<KeyedMark>();
  for (const { recordOf } of columns) {
    lines.forEach((_, line) => {
      const record = recordOf(origins[line]);
      if (record?.isEstimate) found.add(record.mark ?? (record.isContext ? "context" : "plain"));
    });
  }
  return marks.filter((mark) => found.has(mark));
}
