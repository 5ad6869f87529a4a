import { describe, expect, it } from "vitest";
import { linesOf } from "./line.ts";

const totals = (...labels: readonly string[]) => {
  const sheet = { name: "x", headers: ["Answer", "People"], rows: labels.map((label) => [label, "12"]) };
  return linesOf({ sheet, roles: ["label", "count"] }, labels.length)
    .filter(({ isTotal }) => isTotal)
    .map(({ label }) => label);
};

describe("rows that sum up others", () => {
  const named = [
    "Total",
    "Totals",
    "Subtotal",
    "Grand total",
    "TOTAL*",
    "All",
    "Overall",
    "Sum",
    "Total n",
    "Total, n (%)",
    "Total, both sexes",
    "All (n = 1,240)",
    "Overall, N=240",
    "Total: 240",
    "All respondents",
    "合计",
    "合 计",
    "总计（人）",
    "全部",
    "总体（ｎ＝240）",
    "小计：男",
    "總計",
  ];
  it.each(named)("are known by the name %s", (label) => {
    expect(totals("a", label)).toEqual([label]);
  });

  it.each([
    "Overall satisfaction",
    "Overall, how satisfied are you?",
    "Overall (general) health",
    "Sum insured known",
    "All rural women",
    "All-cause mortality",
    "Total cholesterol",
    "Totally agree",
    "Allergy",
    "Alln",
    "总体满意度",
    "总体，您是否满意",
    "全部报销",
    "合计报销额",
    "总数据",
    "Sum, insured",
  ])("are not those that begin so and go on, such as %s", (label) => {
    expect(totals("a", label)).toEqual([]);
  });

  it("are known by their group where they have no name", () => {
    const rows = [
      ["Q1", "Yes", "12"],
      ["Total", "", "12"],
      ["Overall view", "", "12"],
    ];
    const sheet = { name: "x", headers: ["Question", "Answer", "People"], rows };
    const lines = linesOf({ sheet, roles: ["group", "label", "count"] }, rows.length);
    expect(lines.map(({ isTotal }) => isTotal)).toEqual([false, true, false]);
  });
});
