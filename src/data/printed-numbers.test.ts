import { describe, expect, it } from "vitest";
import { printedNumbers } from "./printed-numbers.ts";

describe("printedNumbers", () => {
  it.each([
    ["12 boats", [12]],
    ["551340 crates", [551340]],
    ["(84%)", [84]],
    ["3.706", [3.706]],
    ["0%", [0]],
    ["1,000 crates", [1000]],
    ["2, 000 crates", [2000]],
    ["19, 387, 700 crates", [19387700]],
    ["19 387 700 crates", [19387700]],
    ["1,234.5", [1234.5]],
    ["32.284 million", [32284000]],
    ["17.841 million crates", [17841000]],
    ["3 millionaires", [3]],
    ["15-17 boats", [15, 17]],
    ["1-2 pilots for every 10,000 boats", [1, 2, 10000]],
    ["from 2007 to 2009", [2007, 2009]],
    ["in 2013, 949,921 boats", [2013, 949921]],
    ["1990s", [1990, 1999]],
    ["12 sails", [12]],
    ["1,2345", [1, 2345]],
  ])("reads %s", (text, numbers) => {
    expect(printedNumbers(text)).toEqual(numbers);
  });

  it("reads words of the closed list only where there is no digit", () => {
    expect(printedNumbers("three quays")).toEqual([3]);
    expect(printedNumbers("Twice, then almost doubled")).toEqual([2, 2]);
    expect(printedNumbers("none")).toEqual([0]);
    expect(printedNumbers("two of 12 boats")).toEqual([12]);
  });

  it("finds no number in other words, nor in an empty text", () => {
    expect(printedNumbers("not a single oar")).toEqual([]);
    expect(printedNumbers("nonetheless, often")).toEqual([]);
    expect(printedNumbers("")).toEqual([]);
  });
});
