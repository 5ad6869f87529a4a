import { csvFormatRows, csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberCell, textCell } from "./spreadsheet-cell.ts";

describe("textCell", () => {
  it("puts an apostrophe before what a spreadsheet would compute", () => {
    expect(textCell('=HYPERLINK("x")')).toBe(`'=HYPERLINK("x")`);
    expect(textCell("  +1")).toBe("'  +1");
    expect(textCell("＝1+1")).toBe("'＝1+1");
    expect(textCell("\t=1")).toBe("'\t=1");
    expect(textCell("\u0000=1")).toBe("'\u0000=1");
    expect(textCell("\u200b\u00ad@x")).toBe("'\u200b\u00ad@x");
  });

  it("leaves other text as it is", () => {
    expect(textCell("2007—2009")).toBe("2007—2009");
    expect(textCell("")).toBe("");
  });

  const starts = fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    " =",
    "＝",
    "＋",
    "－",
    "＠",
    "\u00a0=",
    "a",
    "",
  );
  it("never gives a cell that begins like a formula, and loses nothing, also through CSV", () => {
    fc.assert(
      fc.property(starts, fc.string({ unit: "binary" }), (start, rest) => {
        const text = start + rest;
        const cell = textCell(text);
        const [[read = ""] = []] = csvParseRows(csvFormatRows([[cell, "end"]]));
        expect(read.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(read).not.toMatch(/^[\t\r\n]/);
        expect(cell === text || cell === `'${text}`).toBe(true);
        expect(read).toBe(cell);
      }),
    );
  });
});

describe("numberCell", () => {
  it("keeps the sign of a number, and gives nothing for none", () => {
    expect(numberCell(-34.08)).toBe("-34.08");
    expect(numberCell(0)).toBe("0");
    expect(numberCell(null)).toBe("");
  });
});
