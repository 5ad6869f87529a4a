import { describe, expect, it } from "vitest";
import { removeRow } from "../read/sheet.ts";
import { workOf } from "../work-fixture.ts";
import { auditOf } from "./audit.ts";
import { withoutColumn } from "./set-column.ts";

const work = workOf("Answer\tPeople\t%\tn\nA\t60\t25.0\t240\nB\t180\t75.0\t240\nC\t1\t9\t7");

describe("a table without a column or a row", () => {
  it("is checked as what is left of it", () => {
    const left = withoutColumn(work, 3);
    expect(left.sheet.headers).toEqual(["Answer", "People", "%"]);
    expect(left.roles).toEqual(["label", "count", "percent"]);
    expect(left.options.denominator).toBe("none");
    const sheet = removeRow(work.sheet, 2);
    expect(sheet.rows.map(([name]) => name)).toEqual(["A", "B"]);
    expect(auditOf({ ...work, sheet }).findings).toEqual([]);
    expect(auditOf(work).findings).not.toEqual([]);
  });
});
