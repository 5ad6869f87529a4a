import { describe, expect, it } from "vitest";
import type { SiteSchema, SiteTable } from "../../publish/site-table.ts";
import type { Answer } from "../engine-client.ts";
import type { OpenTable } from "../explorer.ts";
import { writtenColumns } from "./written-column.ts";

const schema = {
  columns: [],
  records: { value: ["one", null], printed_value: ["one", null] },
  precisions: { one: 0.1 },
  relations: {},
  statuses: { one: "corrected" },
  units: {},
} satisfies SiteSchema;
const open: OpenTable = {
  columns: [],
  rows: 2,
  notes: [],
  read: null,
  title: "t",
  site: { schema, table: { page: "/data/x/t/", kind: "context" } as SiteTable },
};
const answerOf = (grouped: boolean): Answer => ({
  columns: ["value", "printed_value"].map((name) => ({ name, type: "number", from: "source" })),
  available: [],
  rows: 2,
  matched: 2,
  of: 2,
  grouped,
  start: 0,
  notes: [],
  lines: [
    [null, null],
    [8, 84],
  ],
  origins: grouped ? [] : [1, 0],
});
const written = (grouped = false, table = open, firstMost = Infinity) =>
  writtenColumns(answerOf(grouped), table, 0, 40, firstMost, { locale: "en", text: (key) => key });

describe("writtenColumns", () => {
  it("finds the record behind a number by the row of the table, not by its line", () => {
    expect(written()[0]?.recordOf(0)).toEqual({
      id: "one",
      isEstimate: true,
      href: "/data/x/t/#one",
      status: "corrected",
      mark: "corrected",
      isContext: true,
    });
    expect(written()[0]?.recordOf(1)).toBe(null);
  });

  it("writes the estimate at its precision, and what was printed with its own digits, which leads nowhere", () => {
    const [value, print] = written();
    expect(value?.write(8, "one")).toBe("8.0");
    expect(print?.write(84, "one")).toBe("84");
    expect(print?.recordOf(0)?.isEstimate).toBe(false);
  });

  it("knows no records of groups, nor of the reader's own file", () => {
    expect(written(true)[0]?.recordOf(0)).toBe(null);
    expect(written(false, { ...open, site: null })[0]?.recordOf(0)).toBe(null);
  });

  it("keeps the first column within bounds", () => {
    expect(written(false, open, 60)[0]?.width).toBe(60);
  });
});
