import { describe, expect, it } from "vitest";
import { message } from "../../i18n/messages.ts";
import { pageOfLines, sayLines, startOfPage } from "./page-of-lines.ts";

describe("pageOfLines", () => {
  it("counts from 1 and ends with the table", () => {
    expect(pageOfLines(0, 113)).toEqual({ first: 1, last: 100, page: 1, pages: 2 });
    expect(pageOfLines(100, 113)).toEqual({ first: 101, last: 113, page: 2, pages: 2 });
    expect(pageOfLines(0, 100).pages).toBe(1);
  });
  it("has one empty page of nothing", () => {
    expect(pageOfLines(0, 0)).toEqual({ first: 0, last: 0, page: 1, pages: 1 });
  });
});

describe("startOfPage", () => {
  it.each([
    [1, 0],
    [2, 100],
    [9, 100],
    [0, 0],
    [-3, 0],
    [Number.NaN, 0],
    [1.7, 0],
  ])("page %d of 113 lines begins at line %d", (page, start) => {
    expect(startOfPage(page, 113)).toBe(start);
  });
});

describe("sayLines", () => {
  it("says which lines are shown, and of a single one no more than that", () => {
    const said = (locale: "en" | "zh", start: number, rows: number) =>
      sayLines(start, rows, { locale, text: (key, values) => message(locale, key, values) });
    expect([said("en", 0, 6), said("en", 200, 201), said("en", 0, 1)]).toEqual([
      "Lines 1–6 of 6",
      "Line 201 of 201",
      "1 line",
    ]);
    expect([said("zh", 0, 6), said("zh", 200, 201), said("zh", 0, 1)]).toEqual([
      "第1—6行，共6行",
      "第201行，共201行",
      "共1行",
    ]);
  });
});
