import { describe, expect, it } from "vitest";
import { addRow, removeRow } from "../read/sheet.ts";
import { withoutColumn } from "../state/set-column.ts";
import { setPlace } from "../state/set-place.ts";
import { auditOf, workOf } from "../work-fixture.ts";
import { standingMarks } from "./marks.ts";

const work = workOf(
  "Note\tAnswer\tPeople\t%\tn\nx\tA\t60\t25.0\t240\ny\tB\t79\t40.4\t240\nz\tC\t83\t34.6\t240",
);
const { marks } = auditOf(work);

describe("the marks of a table that is not checked anew yet", () => {
  it("stand where they stood", () => {
    expect(marks.has("1:2")).toBe(true);
    expect(standingMarks(marks, work.sheet, { ...work.sheet })).toEqual(marks);
  });

  it("stand on no other column or row", () => {
    for (const column of [0, 1]) {
      expect(standingMarks(marks, work.sheet, withoutColumn(work, column).sheet).size).toBe(0);
    }
    const less = withoutColumn(work, 0).sheet;
    expect(standingMarks(marks, less, withoutColumn(work, 1).sheet).size).toBe(0);
    expect(standingMarks(marks, work.sheet, addRow(removeRow(work.sheet, 0))).has("1:2")).toBe(false);
  });

  it("leave a cell that was typed into", () => {
    const { sheet } = setPlace(work, { kind: "cell", row: 1, column: 2 }, "97");
    const left = standingMarks(marks, work.sheet, sheet);
    expect([left.has("1:2"), left.size]).toEqual([false, marks.size - 1]);
  });
});
