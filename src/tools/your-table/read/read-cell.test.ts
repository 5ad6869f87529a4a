import { describe, expect, it } from "vitest";
import { parseNumber } from "../../../query/read/parse-number.ts";
import { readCell } from "./read-cell.ts";
import type { Role } from "./role.ts";

const values = (cell: string, role: Role, comma = false) =>
  readCell(cell, role, comma).numbers.map(({ part, relation, value, precision }) => [
    part,
    relation,
    value,
    precision,
  ]);

describe("readCell", () => {
  it.each<[string, Role, readonly unknown[]]>([
    ["44.70", "percent", [["percent", "=", 44.7, 0.01]]],
    ["44.7%", "percent", [["percent", "=", 44.7, 0.1]]],
    ["４４．７％", "percent", [["percent", "=", 44.7, 0.1]]],
    ["1,234", "count", [["count", "=", 1234, 1]]],
    ["n = 120", "n", [["n", "=", 120, 1]]],
    ["120人", "count", [["count", "=", 120, 1]]],
    ["1.2万", "count", [["count", "=", 12000, 1000]]],
    ["1.2万亿", "count", [["count", "=", 1.2e12, 1e11]]],
    ["3 亿", "count", [["count", "=", 3e8, 1e8]]],
    ["+0.5", "estimate", [["estimate", "=", 0.5, 0.1]]],
    ["5.", "percent", [["percent", "=", 5, 1]]],
    ["1 234", "count", [["count", "=", 1234, 1]]],
    ["1\u202f234\u202f567", "n", [["n", "=", 1234567, 1]]],
    [
      "+0.10 to +0.90",
      "interval",
      [
        ["low", "=", 0.1, 0.01],
        ["high", "=", 0.9, 0.01],
      ],
    ],
    [
      "1 234 (45.1%)",
      "count-percent",
      [
        ["count", "=", 1234, 1],
        ["percent", "=", 45.1, 0.1],
      ],
    ],
    [
      "12 100%",
      "count-percent",
      [
        ["count", "=", 12, 1],
        ["percent", "=", 100, 1],
      ],
    ],
    [
      "2 112–196",
      "estimate-interval",
      [
        ["estimate", "=", 2, 1],
        ["low", "=", 112, 1],
        ["high", "=", 196, 1],
      ],
    ],
    ["<0.001", "p", [["p", "<", 0.001, 0.001]]],
    ["P＜0.05", "p", [["p", "<", 0.05, 0.01]]],
    [".03*", "p", [["p", "=", 0.03, 0.01]]],
    [
      "23 (45.1%)",
      "count-percent",
      [
        ["count", "=", 23, 1],
        ["percent", "=", 45.1, 0.1],
      ],
    ],
    [
      "45.1%（23）",
      "count-percent",
      [
        ["percent", "=", 45.1, 0.1],
        ["count", "=", 23, 1],
      ],
    ],
    [
      "23/51 (45.1)",
      "count-percent",
      [
        ["count", "=", 23, 1],
        ["n", "=", 51, 1],
        ["percent", "=", 45.1, 0.1],
      ],
    ],
    [
      "1.12–1.96",
      "interval",
      [
        ["low", "=", 1.12, 0.01],
        ["high", "=", 1.96, 0.01],
      ],
    ],
    [
      "[−0.5, 0.30]",
      "interval",
      [
        ["low", "=", -0.5, 0.1],
        ["high", "=", 0.3, 0.01],
      ],
    ],
    [
      "-0.5 to -0.3",
      "interval",
      [
        ["low", "=", -0.5, 0.1],
        ["high", "=", -0.3, 0.1],
      ],
    ],
    [
      "1.48 (95% CI 1.12-1.96)",
      "estimate-interval",
      [
        ["estimate", "=", 1.48, 0.01],
        ["low", "=", 1.12, 0.01],
        ["high", "=", 1.96, 0.01],
      ],
    ],
  ])("reads %s as %s", (cell, role, expected) => {
    expect(values(cell, role)).toEqual(expected);
  });

  it("takes a comma for the decimal sign where the table does", () => {
    expect(values("1.234,50", "percent", true)).toEqual([["percent", "=", 1234.5, 0.01]]);
  });

  it.each(["+0.5", "5.", ".5", "1 234", "1.2万亿", "1.5 亿", "－３", "1,234.5", "1\u00a0234", "−2"])(
    "reads %s as files are read",
    (cell) => {
      const [number] = readCell(cell, "estimate", false).numbers;
      expect(number?.value).toBe(parseNumber(cell)?.value);
    },
  );

  it("knows where in the cell a number stands", () => {
    const [count, percent] = readCell("23 (45.1%)", "count-percent", false).numbers;
    expect([count?.start, count?.end, percent?.start, percent?.end]).toEqual([0, 2, 4, 8]);
  });

  it.each<[string, Role]>([
    ["", "count"],
    ["—", "percent"],
    ["NA", "n"],
    ["1.00 (ref)", "estimate-interval"],
    ["参照", "estimate"],
    ["n.s.", "estimate"],
    ["NS", "p"],
    ["n.s.", "p"],
    ["anything", "label"],
  ])("takes %j in a column of %s for missing", (cell, role) => {
    expect(readCell(cell, role, false)).toEqual({ numbers: [], problem: null });
  });

  it.each<[string, Role, string]>([
    ["4O.5", "percent", "letters"],
    ["many", "count", "no-number"],
    ["12 34", "count", "more-numbers"],
    ["12\n345", "count", "more-numbers"],
    ["12 3456", "count", "more-numbers"],
    ["5+3", "count", "more-numbers"],
    ["12", "interval", "fewer-numbers"],
    ["12.5", "count", "not-whole"],
    ["-3", "n", "negative"],
    ["1.2", "p", "p-range"],
    ["12 €", "count", "unreadable"],
    ["1e400", "count", "unreadable"],
    ["2e308 (50%)", "count-percent", "unreadable"],
    ["1e-400", "estimate", "unreadable"],
  ])("says why %j is no %s", (cell, role, problem) => {
    expect(readCell(cell, role, false)).toEqual({ numbers: [], problem });
  });
});
