import { describe, expect, it } from "vitest";
import { rowOf } from "../site.ts";
import { findingsIn, markOf, marksOf } from "./figure-findings.ts";

const rows = ["fund-income-total", "tier-chosen-1", "fund-income-individual", "survey-valid"].map(rowOf);

describe("the marks of numbers", () => {
  it("are those of their status, else that of a finding about them, else none", () => {
    expect(rows.map(markOf)).toEqual(["corrected", "unresolved", "finding", undefined]);
  });

  it("call no number corrected in a chart as printed", () => {
    expect(marksOf(rows, "read")["fund-income-total"]).toBe("corrected");
    expect(marksOf(rows, "printed")["fund-income-total"]).toBe("finding");
  });

  it("need a note for those alone that stand as printed", () => {
    expect(findingsIn(rows).map(({ finding }) => finding.id)).toEqual(["chongqing-fund-individual"]);
  });
});
