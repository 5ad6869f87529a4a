import { describe, expect, it } from "vitest";
import { writeFixture } from "./dataset-fixture.ts";
import { readDataset } from "./read-dataset.ts";
import { recordsOf } from "./record.ts";
import type { Row } from "./row.ts";

const dataset = readDataset("harbour", writeFixture());

/** The record of a row with some of its parts replaced. */
function recordWith(parts: Partial<Row>, locale: "en" | "zh" = "en") {
  const rows = dataset.rows.map((row) => (row.id === "north-share" ? { ...row, ...parts } : row));
  return recordsOf({ ...dataset, rows }, locale).get("north-share");
}

describe("recordsOf", () => {
  it.each(["wilson-95", "95", "bound-p05"])("says what low and high are: %s", (level) => {
    const record = recordWith({ low: 31.5, high: 48.25, level, precision: 0.01 });
    expect(record).toMatchObject({ interval: "31.50–48.25%", level });
  });

  it("writes ends below zero so that no dash can be taken for a minus", () => {
    const change = { low: -9, high: -2, level: "95", unit: "percentage-points" };
    expect(recordWith(change)?.interval).toBe("−9.0 to −2.0 points");
    expect(recordWith(change, "zh")?.interval).toBe("−9.0至−2.0个百分点");
  });

  it("shows no interval where there is none, or a printed range", () => {
    expect(recordWith({})).toMatchObject({ interval: "", level: "" });
    expect(recordWith({ low: 1, high: 2, level: "range" })).toMatchObject({ interval: "", level: "" });
  });
});
