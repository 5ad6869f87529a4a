import { describe, expect, it } from "vitest";
import { printed } from "./row-fixture.ts";
import { plain, writeNumber, writeText } from "./write-number.ts";

const ratio = printed("ratio", 2.288, { low: 1.74, high: 3.007, precision: 0.001, unit: "ratio" });
const share = printed("share", 66, { low: 63.8, high: 68.1, precision: 0.1, unit: "percent" });

describe("writeNumber", () => {
  it("writes the value with its unit, rounded or bare where that is wanted", () => {
    expect(writeNumber(share, "en")).toBe("66.0%");
    expect(writeNumber(share, "en", { decimals: 0 })).toBe("66%");
    expect(writeNumber(share, "en", { bare: true })).toBe("66.0");
    expect(writeNumber(share, "en", { words: "two in three" })).toBe("two in three");
  });

  it("writes the ends of an interval, one or both", () => {
    expect(writeNumber(ratio, "en", { part: "interval" })).toBe("1.740–3.007");
    expect(writeNumber(ratio, "zh", { part: "interval" })).toBe("1.740—3.007");
    expect(writeNumber(ratio, "en", { part: "low" })).toBe("1.740");
    expect(writeNumber(share, "en", { part: "high", decimals: 0 })).toBe("68%");
  });

  it("writes the n of a row", () => {
    expect(writeNumber({ ...ratio, n: 1829 }, "en", { part: "n" })).toBe("1,829");
    expect(() => writeNumber(ratio, "en", { part: "n" })).toThrow('has no n, and a text wants its "n"');
  });

  it("writes a misprint to the sign as it stands in print, and its unit where the print has words", () => {
    const print = (asPrinted: string, printedValue: number, unit: string) =>
      writeNumber(printed("answer", 3.7, { asPrinted, printedValue, unit }), "en", { part: "printed" });
    expect(print("3.706", 3.706, "percent")).toBe("3.706");
    expect(print("384%", 384, "percent")).toBe("384%");
    expect(print("12", 12, "persons")).toBe("12");
    expect(print("17.8 million yuan", 17_800_000, "yuan")).toBe("17.8 million yuan");
  });

  it("says which row has no interval", () => {
    const wanted = () => writeNumber(printed("n", 1829), "en", { part: "low" });
    expect(wanted).toThrow('The row "n" has no interval, and a text wants its "low".');
  });
});

describe("writeText", () => {
  it("writes every placeholder out", () => {
    const pieces = writeText("OR {ratio} [{ratio|interval}]", () => ratio, "en");
    expect(plain(pieces)).toBe("OR 2.288 [1.740–3.007]");
  });
});
