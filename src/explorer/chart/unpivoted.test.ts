import { describe, expect, it } from "vitest";
import type { ChartInput } from "../../charts/explore/input.ts";
import { propose } from "../../charts/explore/propose.ts";
import type { Column } from "../../query/column.ts";
import { noChart } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";
import { isOf, unpivoted, without } from "./unpivoted.ts";

const pivoted = (name: string): ResultColumn => ({ name, type: "number", unit: "percent", from: "pivot" });
const country: ResultColumn = { name: "country", type: "category", from: "group" };
const years = (names: readonly string[]): ChartInput => ({
  columns: [country, ...names.map(pivoted)],
  values: [["China", "India"], ...names.map((_, i) => [60 - i, i === 1 ? null : 70 - i])],
  lines: 2,
  locale: "en",
  isOwn: false,
});
const rows: readonly Column[] = [
  { name: "country", type: "category" },
  { name: "year", type: "integer" },
];
const group = { by: ["country", "year"], measures: [], pivot: { column: "year", measure: "share" } };

describe("unpivoted", () => {
  const long = unpivoted(years(["2000", "2010", "2022"]), group, rows);

  it("sets the numbers of pivoted columns under one another, beside what they were spread over", () => {
    expect(long?.input.columns.map(({ name }) => name)).toEqual(["country", "year", "share"]);
    expect(long?.input.columns[2]?.unit).toBe("percent");
    expect(long?.input.values).toEqual([
      ["China", "China", "China", "India", "India"],
      [2000, 2010, 2022, 2000, 2022],
      [60, 59, 58, 70, 68],
    ]);
    expect(long?.lineOf).toEqual([0, 0, 0, 1, 1]);
  });

  it("is drawn as lines over the years, a colour for each country", () => {
    const best = long && propose(long.input).best;
    expect(best).toMatchObject({ mark: "lines", x: "year", y: "share", colour: "country" });
  });

  it("is none of one column, of more than a chart bears, of a part of the lines, and of what is not pivoted", () => {
    expect(unpivoted(years(["2000"]), group, rows)).toBeNull();
    expect(unpivoted(years("123456789".split("")), group, rows)).toBeNull();
    expect(unpivoted({ ...years(["2000", "2010"]), lines: 9 }, group, rows)).toBeNull();
    expect(unpivoted(years(["2000", "2010"]), { ...group, pivot: null }, rows)).toBeNull();
  });
});

describe("a choice of one form", () => {
  const wide = years(["2000", "2010"]);
  const long = unpivoted(wide, group, rows)?.input ?? wide;
  const none = { ...noChart, mark: "scatter" as const };

  it("is told from one of the other", () => {
    expect(isOf({ ...none, x: "2000", colour: "country" }, wide, long)).toBe(true);
    expect(isOf({ ...none, x: "share", colour: "country" }, wide, long)).toBe(false);
    expect(without({ ...none, x: "2000", y: "share", colour: "country" }, long, wide)).toMatchObject({
      x: "2000",
      y: null,
      colour: "country",
    });
  });
});
