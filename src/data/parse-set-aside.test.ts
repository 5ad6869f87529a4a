import { describe, expect, it } from "vitest";
import { parseSetAside } from "./parse-set-aside.ts";

const parse = (line: string) => parseSetAside(`line,text,reason,row\n${line}`, "numbers-set-aside.csv");

describe("parseSetAside", () => {
  it("reads a number with its reason, and the row that it repeats", () => {
    expect(parse('12,"2,000",category-limit,')).toEqual([
      { entry: 2, line: 12, text: "2,000", reason: "category-limit", row: "" },
    ]);
    expect(parse("3,six,repeats,boats")[0]).toMatchObject({ reason: "repeats", row: "boats" });
  });

  it.each([
    ["x,1,heading,", '"line": "x" is no line. Give the line of the source.'],
    ["0,1,heading,", '"line": "0" is no line. Give the line of the source.'],
    ["3,1,because,", '"reason": "because" is no known reason. Use one of: heading, figure-or-table-number, '],
    ["3,1,repeats,", '"row": the reason is "repeats", the row "". Name the row repeated, and only then.'],
    ["3,1,heading,a", '"row": the reason is "heading", the row "a". Name the row repeated, and only then.'],
  ])("refuses %s", (line, message) => {
    expect(() => parse(line)).toThrow(`numbers-set-aside.csv, line 2, column ${message}`);
  });
});
