import { describe, expect, it } from "vitest";
import { writeText } from "./write-number.ts";
import { precisionOfPrint } from "./precision-of-print.ts";
import { printed } from "./row-fixture.ts";

describe("precisionOfPrint", () => {
  it("is that of the reading where nothing was corrected", () => {
    expect(precisionOfPrint({ value: 5.3, printedValue: 5.3, precision: 0.1 })).toBe(0.1);
  });
  it("shows every decimal of a misread print, and none that it lacks", () => {
    expect(precisionOfPrint({ value: 3.7, printedValue: 3.706, precision: 0.1 })).toBe(0.001);
    expect(precisionOfPrint({ value: 8.4, printedValue: 84, precision: 0.1 })).toBe(1);
  });
  it("knows the decimals of a number that is written with its power of ten", () => {
    expect(precisionOfPrint({ value: 2e-7, printedValue: 1e-7, precision: 1e-7 })).toBe(1e-7);
  });
});

describe("{row-id|printed} and {row-id|candidate}", () => {
  const rowOf = () =>
    printed("boats", 7, { printedValue: 12, asPrinted: "twelve pieces", candidate: 9, status: "unresolved" });
  const write = (text: string) => writeText(text, rowOf, "en").map((piece) => piece.text);

  it("write the number as printed and its likelier reading", () => {
    expect(write("{boats|printed} or {boats|candidate}")).toEqual(["12 pieces", " or ", "9 pieces"]);
  });
  it("name the row that has none", () => {
    const none = () => printed("boats", 7);
    expect(() => writeText("{boats|candidate}", none, "en")).toThrow(
      'The row "boats" has no value "candidate"',
    );
  });
});
