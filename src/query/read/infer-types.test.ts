import { describe, expect, it } from "vitest";
import { inferTypes } from "./infer-types.ts";

const infer = (cells: readonly string[], delimiter = ",") =>
  inferTypes({ headers: ["x"], rows: cells.length, data: [cells] }, delimiter);
const type = (...cells: readonly string[]) => infer(cells).columns[0]?.type;
const notes = (cells: readonly string[], delimiter?: string) =>
  infer(cells, delimiter).notes.map(({ key, values }) => [key.replace("explore.note.", ""), values]);

describe("inferTypes", () => {
  it("tells numbers, whole numbers, dates and words apart", () => {
    expect(type("1", "2", "")).toBe("integer");
    expect(type("2010", "2022")).toBe("integer");
    expect(type("1", "2.0")).toBe("number");
    expect(type("2013-10-01", "2013/10/2")).toBe("date");
    expect(type("男", "女")).toBe("category");
    expect(type("", "")).toBe("text");
    expect(infer(["12%", "13.5%"]).columns[0]).toEqual({ name: "x", type: "number", unit: "percent" });
  });

  it("keeps codes, long ids and telephone numbers as they are", () => {
    expect(type("001", "002")).toBe("category");
    expect(type("230102199001011234", "230102199001011235")).toBe("category");
    expect(type("13800138000", "13900139000")).toBe("category");
    expect(notes(["001", "2"])).toEqual([["codes", { column: "x" }]]);
    expect(type("0", "0.5")).toBe("number");
  });

  it("takes an order from known scales alone", () => {
    expect(infer(["满意", "很不满意", "一般"]).columns[0]?.levels).toEqual(["很不满意", "一般", "满意"]);
    expect(infer(["Very satisfied", "Generally satisfied", "dissatisfied"]).columns[0]?.levels).toEqual([
      "dissatisfied",
      "Generally satisfied",
      "Very satisfied",
    ]);
    expect(type("high", "low", "blue")).toBe("category");
    expect(type("一般", "中立", "满意")).toBe("category");
  });

  it("counts the signs of a missing value as missing beside numbers only", () => {
    expect(type("1", "NA", "—")).toBe("integer");
    expect(type("男", "无")).toBe("category");
  });

  it("says where a column is mixed", () => {
    const mixed = ["1", "2", "3", "abc"];
    expect(infer(mixed).columns[0]?.type).toBe("category");
    expect(notes(mixed)).toEqual([["mixed", { column: "x", count: 1, row: 4, cell: "abc" }]]);
    expect(type(...Array.from({ length: 19 }, (_, i) => String(i)), "abc")).toBe("integer");
  });

  it("says what it decided about dates and signs", () => {
    expect(notes(["1/2/2013"])).toEqual([["dates-unclear", { column: "x" }]]);
    expect(notes(["31/2/2013", "30/1/2013"])[0]?.[0]).not.toBe("dates-day-first");
    expect(notes(["31/1/2013"])).toEqual([["dates-day-first", { column: "x" }]]);
    expect(notes(["2013-10"])).toEqual([["months", { column: "x", count: 1 }]]);
    expect(notes(["2013-10-01 08:00"])).toEqual([["times", { column: "x", count: 1 }]]);
    expect(notes(["12%", "3"])).toEqual([["percent-some", { column: "x", count: 1 }]]);
    expect(notes(["1万", "¥3"])).toEqual([
      ["scaled", { column: "x", count: 1 }],
      ["currency", { column: "x", count: 1 }],
    ]);
    expect(notes(["1,5"], ";")).toEqual([["decimal-comma", { column: "x" }]]);
  });

  it("says where a header names 万 or 亿 and cells do too", () => {
    const data = [["0.67", "1.2万", "0.8", "3万", "1亿"]];
    const { columns, notes: said } = inferTypes({ headers: ["费用(万元)"], rows: 5, data }, ",");
    expect(columns[0]?.type).toBe("number");
    const about = { column: "费用(万元)", sign: "万" };
    expect(said).toEqual([
      {
        key: "explore.note.scale-repeated",
        values: { ...about, count: 2, row: 2, cell: "1.2万" },
        weight: "doubt",
      },
      {
        key: "explore.note.scale-converted",
        values: { ...about, count: 1, row: 5, cell: "1亿" },
        weight: "doubt",
      },
    ]);
  });

  it("is text where values are many or long", () => {
    expect(type(...Array.from({ length: 100 }, (_, i) => `name ${i}`))).toBe("text");
    expect(type(...Array.from({ length: 100 }, (_, i) => `name ${i % 40}`))).toBe("category");
    expect(type("x".repeat(81))).toBe("text");
  });
});
