import { describe, expect, it } from "vitest";
import type { Column } from "../../../query/column.ts";
import { withLabels } from "./label-columns.ts";

const level: Column = {
  name: "level",
  type: "ordered",
  title: "Level",
  labels: { low: "Low", mid: "Middle" },
};
const count: Column = { name: "n", type: "integer" };

describe("withLabels", () => {
  it("puts the labels after their codes; what has none stays as it is", () => {
    const lines = [
      ["mid", 2],
      ["constructor", 1],
      [null, 0],
    ];
    expect(withLabels({ columns: [level, count], lines }, "{title} (label)")).toEqual({
      columns: [level, { name: "level_label", type: "category", title: "Level (label)" }, count],
      lines: [
        ["mid", "Middle", 2],
        ["constructor", "constructor", 1],
        [null, null, 0],
      ],
    });
  });

  it.each(["level_label", "level_label_zh"])("adds none where %s is there", (name) => {
    const table = { columns: [level, { name, type: "category" as const }], lines: [["low", "Low"]] };
    expect(withLabels(table, "{title}")).toEqual(table);
  });

  it("adds none to columns without labels", () => {
    const table = { columns: [count, { ...level, labels: {} }], lines: [[1, "low"]] };
    expect(withLabels(table, "{title}")).toEqual(table);
  });
});
