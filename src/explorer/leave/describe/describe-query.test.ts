import { describe, expect, it } from "vitest";
import { type Filter, type Measure, type Query, emptyQuery } from "../../../query/query.ts";
import { describeFilter } from "./describe-filter.ts";
import { describeMeasure } from "./describe-measure.ts";
import { describeQuery, describeSelection } from "./describe-query.ts";
import { describingIn } from "./describing-fixture.ts";
import { rowCount } from "./row-count.ts";

const en = describingIn("en");
const zh = describingIn("zh");

describe("describeFilter", () => {
  const cases: readonly (readonly [Filter, string, string])[] = [
    [
      { op: "in", column: "level", values: ["low", "high", null] },
      "Satisfaction is “Dissatisfied”, “high”, or missing",
      "满意度为“不满意”、“high”或缺失",
    ],
    [{ op: "not-in", column: "year", values: [2010] }, "Year is not 2010", "年份不是2010"],
    [
      { op: "range", column: "year", low: 2007, high: 2010 },
      "Year from 2007 to 2010",
      "年份在2007至2010之间",
    ],
    [{ op: "range", column: "n", low: 5, high: null }, "People is 5 or more", "人数不小于5"],
    [
      { op: "range", column: "day", low: null, high: "2013-10-01" },
      "Surveyed is 2013-10-01 or earlier",
      "调查日期不晚于2013-10-01",
    ],
    [{ op: "range", column: "n", low: null, high: null }, "People is not missing", "人数未缺失"],
    [{ op: "contains", column: "x", text: "费" }, "x contains “费”", "x包含“费”"],
    [{ op: "pattern", column: "x", text: "^a$1" }, "x matches the pattern “^a$1”", "x符合正则表达式“^a$1”"],
    [{ op: "missing", column: "level" }, "Satisfaction is missing", "满意度缺失"],
  ];
  it.each(cases)("says %j", (filter, english, chinese) => {
    expect(describeFilter(filter, en)).toBe(english);
    expect(describeFilter(filter, zh)).toBe(chinese);
  });

  it("counts the values beyond the limit", () => {
    const filter: Filter = { op: "in", column: "year", values: [2007, 2008, 2009, 2010] };
    expect(describeFilter(filter, en, 2)).toBe("Year is 2007, 2008, or 2 more");
    expect(describeFilter(filter, zh, 2)).toBe("年份为2007、2008或其他2项");
  });

  it("says of all numbers with a finding what they are, and of some of them which", () => {
    const findingIds = ["a", "b"];
    const all: Filter = { op: "in", column: "id", values: ["b", "a"] };
    expect(describeFilter(all, { ...en, findingIds })).toBe("only numbers with a finding");
    expect(describeFilter(all, { ...zh, findingIds })).toBe("只看列入核对发现的数字");
    const one: Filter = { op: "in", column: "id", values: ["a"] };
    expect(describeFilter(one, { ...en, findingIds })).toBe("id is “a”");
  });

  it("takes a column or value called like a member of every object for what it is", () => {
    expect(describeFilter({ op: "in", column: "level", values: ["constructor"] }, en)).toBe(
      "Satisfaction is “constructor”",
    );
    expect(describeFilter({ op: "present", column: "__proto__" }, en)).toBe("__proto__ is not missing");
  });
});

describe("describeMeasure", () => {
  const where = { column: "level", values: ["low"] };
  const cases: readonly (readonly [Measure, string, string])[] = [
    [{ as: "m", fn: "mean", column: "n" }, "mean of People", "人数的均值"],
    [{ as: "m", fn: "quantile", column: "n", p: 0.9 }, "0.9 quantile of People", "人数的0.9分位数"],
    [
      { as: "m", fn: "share", where, weight: null },
      "share of rows where Satisfaction is “Dissatisfied”, %",
      "满意度为“不满意”的行所占比重（%）",
    ],
    [
      { as: "m", fn: "share", where, weight: "n" },
      "share of People where Satisfaction is “Dissatisfied”, %",
      "满意度为“不满意”的行在人数合计中所占比重（%）",
    ],
    [
      { as: "m", fn: "wilson-low", where: null, weight: null },
      "lower bound of the 95% Wilson interval of the share of all selected rows, %",
      "占全部所选行的比重（%），95%置信区间下限（Wilson法）",
    ],
  ];
  it.each(cases)("says %j", (measure, english, chinese) => {
    expect(describeMeasure(measure, en)).toBe(english);
    expect(describeMeasure(measure, zh)).toBe(chinese);
  });
});

const query: Query = {
  ...emptyQuery({ kind: "site", dataset: "chongqing", file: "fund" }),
  types: { level: { type: "ordered", levels: ["low", "high"], missing: ["-", "n/a"] } },
  derived: [{ name: "double", formula: "n * 2" }],
  filters: [
    { op: "range", column: "year", low: 2010, high: null },
    { op: "present", column: "level" },
  ],
  match: "any",
  search: "费",
  group: {
    by: ["level", "year"],
    measures: [{ as: "total", fn: "sum", column: "n" }],
    pivot: { column: "year", measure: "total" },
  },
  results: [{ name: "half", formula: "total / 2" }],
  sort: [
    { column: "level", descending: false },
    { column: "total", descending: true },
  ],
  columns: ["level", "total"],
};

describe("describeQuery", () => {
  it("says each step, in the order in which they run", () => {
    expect(describeQuery(query, en).map(({ label, words }) => `${label}: ${words}`)).toEqual([
      "Types set by the reader: Satisfaction: ordered category, from low to high: “Dissatisfied” < “high”; read as missing: “-” or “n/a”",
      "Computed columns: double = n * 2",
      "Filters (rows pass at least one): Year is 2010 or more; Satisfaction is not missing",
      "Search: any column contains “费”",
      "Grouped by: Satisfaction; Year",
      "Computed for each group: total: sum of People",
      "Pivot: total, one column for each value of Year",
      "Computed from the groups: half = total / 2",
      "Sorted by: Satisfaction, ascending; total, descending",
      "Columns chosen: Satisfaction; total",
    ]);
    expect(describeQuery(query, zh).map(({ label }) => label)).toEqual([
      "读者设定的类型",
      "计算字段",
      "筛选（满足任一即可）",
      "搜索",
      "分组",
      "各组指标",
      "透视",
      "分组后的计算字段",
      "排序",
      "所选字段",
    ]);
  });

  it("says nothing where nothing was asked", () => {
    expect(describeQuery(emptyQuery(query.source), en)).toEqual([]);
    expect(describeSelection(emptyQuery(query.source), en)).toBe("");
  });
});

describe("describeSelection", () => {
  it("is one line", () => {
    expect(describeSelection(query, en)).toBe(
      "Year is 2010 or more or Satisfaction is not missing; any column contains “费”",
    );
    expect(describeSelection({ ...query, match: "all" }, zh)).toBe(
      "年份不小于2010；满意度未缺失；任一字段含有“费”",
    );
  });
});

describe("rowCount", () => {
  it("says how many rows an answer is made of", () => {
    expect(rowCount({ rows: 12, matched: 12, of: 2000, grouped: false }, en)).toBe("12 of 2,000 rows");
    expect(rowCount({ rows: 20, matched: 20, of: 20, grouped: false }, zh)).toBe("全部20行");
    expect([en, zh].map((one) => rowCount({ rows: 1, matched: 1, of: 1, grouped: false }, one))).toEqual([
      "1 row",
      "1行",
    ]);
    expect(rowCount({ rows: 5, matched: 12, of: 20, grouped: true }, en)).toBe("5 lines from 12 of 20 rows");
    expect(rowCount({ rows: 5, matched: 12, of: 20, grouped: true }, zh)).toBe("由20行中的12行汇总为5行");
  });
});
