import { describe, expect, it } from "vitest";
import { checkReading } from "./check-reading.ts";
import { printed } from "./row-fixture.ts";

const value = (asPrinted: string, number: number, unit = "pieces") =>
  checkReading(printed("a", number, { asPrinted, unit }));
const range = (asPrinted: string, low: number | null, high: number | null) =>
  checkReading(printed("a", 0, { asPrinted, value: null, printedValue: null, low, high }));

describe("checkReading", () => {
  it("holds the first number against the printed value", () => {
    expect(value("12 of 30 boats", 12)).toBe("agrees");
    expect(value("12 of 30 boats", 30)).toBe("differs");
    expect(value("1.5 million", 1500000)).toBe("agrees");
    expect(value("three quays", 3)).toBe("agrees");
    expect(value("three quays", 4)).toBe("differs");
  });

  it("holds the value as printed against the characters, not the reading", () => {
    expect(checkReading(printed("a", 8.4, { asPrinted: "84%", printedValue: 84 }))).toBe("agrees");
    expect(checkReading(printed("a", 8.4, { asPrinted: "84%", printedValue: 8.4 }))).toBe("differs");
  });

  it("holds both ends of a range, or the one end of an open range", () => {
    expect(range("15-17 boats", 15, 17)).toBe("agrees");
    expect(range("15-17 boats", 15, 18)).toBe("differs");
    expect(range("15-17 boats", 17, 15)).toBe("differs");
    expect(range("from 2013 on", 2013, null)).toBe("agrees");
    expect(range("up to 9", null, 9)).toBe("agrees");
    expect(range("1990s", 1990, 1999)).toBe("agrees");
  });

  it("holds an interval printed beside its value", () => {
    const row = printed("a", 1.5, { asPrinted: "1.5 (95% CI 1.2–1.9)", low: 1.2, high: 1.9 });
    expect(checkReading(row)).toBe("agrees");
    expect(checkReading({ ...row, high: 2 })).toBe("differs");
  });

  it("reads half as 0.5, or as 50 per cent", () => {
    expect(value("half", 0.5)).toBe("agrees");
    expect(value("half of the boats", 50, "percent")).toBe("agrees");
    expect(value("0.5%", 0.5, "percent")).toBe("agrees");
  });

  it("reads a twelfth in per cent to the precision of the row", () => {
    const twelfth = (printedValue: number, precision: number) =>
      checkReading(
        printed("a", printedValue, { asPrinted: "under one twelfth", unit: "percent", precision }),
      );
    expect(twelfth(8.33, 0.01)).toBe("agrees");
    expect(twelfth(8.3, 0.1)).toBe("agrees");
    expect(twelfth(8.34, 0.01)).toBe("differs");
  });

  it("reads millions where the unit is a million", () => {
    expect(value("under 100 million people", 100, "million-persons")).toBe("agrees");
    expect(value("94,012,000 people", 94.012, "million-persons")).toBe("agrees");
    expect(value("under 100 million people", 100_000_000, "million-persons")).toBe("differs");
  });

  it("cannot compare other words", () => {
    expect(value("not a single oar", 0)).toBe("in-words");
  });
});
