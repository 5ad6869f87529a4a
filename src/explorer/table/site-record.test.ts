import { describe, expect, it } from "vitest";
import type { SiteSchema, SiteTable } from "../../publish/site-table.ts";
import { recordsBehind } from "./site-record.ts";

const schema: SiteSchema = {
  columns: [],
  records: { value: ["a", "b", "c", null], value_low: ["a", "b", "c", null] },
  precisions: {},
  relations: {},
  units: {},
  statuses: { a: "corrected", b: "derived" },
  findings: [{ title: "One", address: "/audit/#finding-one", rows: ["a", "b"] }],
};
const table = { page: "/data/x/t/", kind: "study" } as SiteTable;
const recordOf = (column: string, own = schema) => recordsBehind({ schema: own, table }, column);
const marksOf = (own: SiteSchema) => [0, 1, 2, 3].map((row) => recordOf("value", own)?.(row)?.mark);

describe("recordsBehind", () => {
  it("marks a number by its status, else by a finding about it", () => {
    expect(marksOf(schema)).toEqual(["corrected", "finding", null, undefined]);
  });

  it("needs no findings", () => {
    const { columns, records, precisions, relations, units, statuses } = schema;
    expect(marksOf({ columns, records, precisions, relations, units, statuses })).toEqual([
      "corrected",
      null,
      null,
      undefined,
    ]);
  });

  it("knows the end of an interval from the estimate, and no column without records", () => {
    expect(recordOf("value")?.(0)?.isEstimate).toBe(true);
    expect(recordOf("value_low")?.(0)?.isEstimate).toBe(false);
    expect(recordOf("year")).toBe(null);
    expect(recordsBehind(null, "value")).toBe(null);
  });
});
