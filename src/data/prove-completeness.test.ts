import { describe, expect, it } from "vitest";
import { proveCompleteness } from "./prove-completeness.ts";
import { printed } from "./row-fixture.ts";
import { transcribed } from "./transcription-fixture.ts";

const rows = [printed("boats", 12), printed("quays", 2)];

function failures(source: string, setAside: readonly string[], offsets: readonly number[] = []) {
  return proveCompleteness(transcribed(source, rows, { setAside }), new Set(offsets)).failures.map(
    ({ message }) => message,
  );
}

describe("proveCompleteness", () => {
  it("takes a number whose every character is claimed", () => {
    expect(failures("a 12", [], [2, 3])).toEqual([]);
  });

  it("misses a number that is claimed in part only", () => {
    expect(failures("a 12", [], [2])).toEqual([
      'logbook.txt, line 1: "12" is no row\'s number and is not set aside. ' +
        "Transcribe it, or list it in numbers-set-aside.csv with its reason.",
    ]);
  });

  it("needs an entry for each of two equal numbers on a line", () => {
    expect(failures("7 7", ["1,7,heading,"])).toHaveLength(1);
    expect(failures("7 7", ["1,7,heading,", "1,7,list-number,"])).toEqual([]);
  });

  it("counts numbers and claims", () => {
    const transcription = transcribed("1 and 12", rows, { setAside: ["1,1,heading,"] });
    expect(proveCompleteness(transcription, new Set([6, 7]))).toEqual({
      failures: [],
      numbers: 2,
      claimed: 1,
    });
  });

  it.each([
    ["a\n7", [], '"7" stands on line 1'],
    ["8", [], '"7" stands on line 1'],
    ["7", [0], '"7" stands on line 1'],
  ])("refuses an entry that matches no unclaimed number: %j", (source, offsets, problem) => {
    expect(failures(source, ["1,7,heading,"], offsets)[0]).toBe(
      `numbers-set-aside.csv, line 2, column "text": no unclaimed ${problem} of logbook.txt. ` +
        "Correct the line or the text, or remove the entry if a row claims the number.",
    );
  });

  it("holds a repeated number against the value of the row, in digits or in words", () => {
    expect(failures("12 two", ["1,12,repeats,boats", "1,two,repeats,quays"])).toEqual([]);
    expect(failures("13", ["1,13,repeats,boats"])).toEqual([
      'numbers-set-aside.csv, line 2, column "row": "13" is not 12, as "boats" has. ' +
        "Name the row that the number repeats, or transcribe the number as a row of its own.",
    ]);
    expect(failures("13", ["1,13,repeats,oars"])).toEqual([
      'numbers-set-aside.csv, line 2, column "row": row "oars" does not exist. ' +
        "Name the row that the number repeats, or transcribe the number as a row of its own.",
    ]);
  });
});
