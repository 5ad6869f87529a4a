import { describe, expect, it } from "vitest";
import { dayOrder, parseDate } from "./parse-date.ts";

describe("parseDate", () => {
  it.each([
    ["2013-10-01", "2013-10-01"],
    ["2013/10/1", "2013-10-01"],
    ["2013.10.1", "2013-10-01"],
    ["2013年10月1日", "2013-10-01"],
    ["２０１３年10月1号", "2013-10-01"],
    ["２０１３年１０月１日", "2013-10-01"],
    ["2013 年 10 月 1 日", "2013-10-01"],
    ["2013-10", "2013-10-01"],
    ["2013年10月", "2013-10-01"],
    ["2012-02-29", "2012-02-29"],
    ["2013-10-01T08:30:00Z", "2013-10-01"],
    ["2013/10/1 0:00", "2013-10-01"],
  ])("reads %s as %s", (cell, day) => expect(parseDate(cell)?.day).toBe(day));

  it.each([
    "2013",
    "2013.10",
    "2013-13-01",
    "2013-02-29",
    "1900-02-29",
    "31/12/2013",
    "2013-10/01",
    "13-10-01",
    "date",
  ])("takes %s for no date", (cell) => expect(parseDate(cell)).toBeNull());

  it("says where a day was not written, and where a time is left out", () => {
    expect(parseDate("2013-10")?.month).toBe(true);
    expect(parseDate("2013-10-01 08:30")?.timed).toBe(true);
    expect(parseDate("2013-10-01 00:00:00")?.timed).toBe(false);
  });

  it("reads a year at the end in the order the column shows", () => {
    expect(dayOrder(["31/12/2013", "1/2/2013"])).toBe("day-first");
    expect(dayOrder(["12/31/2013", "1/2/2013"])).toBe("month-first");
    expect(dayOrder(["1/2/2013"])).toBe("unclear");
    expect(dayOrder(["31/12/2013", "12/31/2013"])).toBe("unclear");
    expect(dayOrder(["2013-10-01"])).toBeNull();
    expect(parseDate("1/2/2013", "day-first")?.day).toBe("2013-02-01");
    expect(parseDate("1/2/2013", "month-first")?.day).toBe("2013-01-02");
  });
});
