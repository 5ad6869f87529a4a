import { describe, expect, it } from "vitest";
import { marksShown } from "./marks-shown.ts";
import type { NumberMark } from "../../render/number-marks.ts";
import type { SiteRecord } from "./site-record.ts";

const record = (mark: NumberMark | null, isEstimate = true): SiteRecord => ({
  id: "a",
  isEstimate,
  href: "#",
  status: "printed",
  mark,
  isContext: false,
});
const page = { lines: [[1], [2], [3]], origins: [0, 1, 2] };
const column = (records: readonly (SiteRecord | null)[]) => ({
  at: 0,
  recordOf: (origin: number | undefined) => records[origin ?? -1] ?? null,
});

describe("marksShown", () => {
  it("names the marks of the numbers of a page, each once", () => {
    const columns = [
      column([record("unresolved"), record(null), record("finding")]),
      column([record("corrected"), null, record("finding")]),
    ];
    expect(marksShown(page, columns)).toEqual(["plain", "corrected", "unresolved", "finding"]);
  });

  it("names none where no number leads to a record: groups, bounds, files of the reader's own", () => {
    expect(marksShown(page, [column([record("corrected", false)])])).toEqual([]);
    expect(marksShown({ lines: [[1]], origins: [] }, [column([record("corrected")])])).toEqual([]);
  });
});
