import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slipsOf } from "./slips.ts";

const texts = (number: string, kind: string): readonly string[] =>
  slipsOf(number).flatMap((slip) => (slip.kind === kind ? [slip.text] : []));

describe("slipsOf", () => {
  it("swaps neighbouring digits, across the decimal point too, and puts no zero first", () => {
    expect(texts("79", "swapped")).toEqual(["97"]);
    expect(texts("45.1", "swapped")).toEqual(["54.1", "41.5"]);
    expect(texts("20", "swapped")).toEqual([]);
  });

  it("moves the decimal point by one place and by two", () => {
    expect(texts("44.7", "point")).toEqual(["0.447", "4.47", "447", "4470"]);
    expect(texts("5.", "point")).toEqual(["0.05", "0.5", "50", "500"]);
    for (const number of ["1,200", "1 200"]) {
      expect(texts(number, "point")).toEqual(["12.00", "120.0", "12000", "120000"]);
    }
  });

  it("changes each digit to each other", () => {
    expect(texts("7", "digit")).toHaveLength(9);
    expect(texts("19", "digit")).toHaveLength(8 + 9);
  });

  it("names each text once, and never the number itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
        const number = (whole / 10 ** decimals).toFixed(decimals);
        const all = slipsOf(number).map(({ text }) => text);
        expect(new Set(all).size).toBe(all.length);
        expect(all).not.toContain(number);
      }),
    );
  });
});
