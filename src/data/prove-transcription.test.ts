import { describe, expect, it } from "vitest";
import { proveTranscription } from "./prove-transcription.ts";
import { printed } from "./row-fixture.ts";
import { transcribed } from "./transcription-fixture.ts";

const source = `1. The harbour

In 2003 the north quay held 12 boats and 2, 000
crates; none was lost, and the two cranes had no crew.
Of the 12 boats, 3 (25%) were new at Quay 11.`;

const boats = printed("boats", 12, { asPrinted: "12 boats", occurrence: 1 });
const crates = printed("crates", 2000, { asPrinted: "2, 000 crates" });
const lost = printed("lost", 0, { asPrinted: "none" });
const crew = printed("crew", 0, { asPrinted: "no crew" });
const fresh = printed("new", 3, { labelAsPrinted: "Quay 11" });
const share = printed("new-share", 25, { asPrinted: "25%" });
const rows = [boats, crates, lost, crew, fresh, share];
const setAside = ["1,1,heading,", "3,2003,year-of-a-row,", "4,two,not-a-quantity,", "5,12,repeats,boats"];

const failures = (...[changed, options]: Parameters<typeof prove>): readonly string[] =>
  prove(changed, options).failures.map(({ message }) => message);

function prove(changed: typeof rows, options: Parameters<typeof transcribed>[2] = { setAside }) {
  return proveTranscription(transcribed(source, changed, options));
}

describe("proveTranscription", () => {
  it("proves a transcription that stands, and says how much it holds", () => {
    expect(prove(rows)).toEqual({
      failures: [],
      rows: 6,
      inWords: ["crew"],
      numbers: 11,
      claimed: 7,
    });
  });

  it("asks for the lines of a list that was counted", () => {
    const counted = printed("quays", 2, { status: "derived", locator: "§1", asPrinted: "" });
    expect(failures([...rows, counted])).toEqual([]);
    expect(failures([...rows, { ...counted, locator: "§2" }])).toEqual([
      'boats-facts.csv, row "quays", column "locator": spans.csv has no lines for "§2". ' +
        "Add them, or correct the locator in derived.yaml.",
    ]);
  });

  it("asks nothing of derived and reported rows", () => {
    const derived = printed("sum", 15, { status: "derived", locator: "", asPrinted: "" });
    const reported = { ...derived, id: "later", status: "reported" as const };
    expect(prove([...rows, derived, reported])).toMatchObject({ failures: [], rows: 6 });
  });

  it("proves corrected and unresolved rows by what is printed", () => {
    const corrected = { ...share, value: 2.5, status: "corrected" as const };
    const unresolved = { ...crates, status: "unresolved" as const, candidate: 200 };
    expect(failures([boats, unresolved, lost, crew, fresh, corrected])).toEqual([]);
  });

  it("finds a digit that is not the source's", () => {
    expect(failures([{ ...boats, asPrinted: "13 boats", printedValue: 13 }, ...rows.slice(1)])).toEqual([
      'boats-facts.csv, row "boats", column "as_printed": "13 boats" does not stand in §1 of logbook.txt. ' +
        "Copy the exact characters, or correct the locator.",
      'logbook.txt, line 3: "12" is no row\'s number and is not set aside. ' +
        "Transcribe it, or list it in numbers-set-aside.csv with its reason.",
    ]);
  });

  it("finds a value that is not what the characters say", () => {
    expect(failures([...rows.slice(0, 5), { ...share, printedValue: 2.5 }])).toEqual([
      'boats-facts.csv, row "new-share", column "as_printed": "25%" does not read as 2.5. ' +
        "Set printed_value, or low and high, to what is printed, or copy the characters anew.",
    ]);
  });

  it("looks only in the lines of the locator", () => {
    expect(failures(rows, { setAside, spans: ["§1,1-4"] })).toContain(
      'boats-facts.csv, row "new-share", column "as_printed": "25%" does not stand in §1 of logbook.txt. ' +
        "Copy the exact characters, or correct the locator.",
    );
  });

  it("needs lines for each locator", () => {
    expect(failures([...rows.slice(0, 5), { ...share, locator: "§2" }])).toContain(
      'boats-facts.csv, row "new-share", column "locator": spans.csv has no lines for "§2". ' +
        "Add them, or correct the locator.",
    );
  });

  it.each([
    ["empty", null, "12 boats"],
    ["3", 3, "12 boats"],
  ])("needs an occurrence where the characters stand twice: %s", (shown, occurrence, asPrinted) => {
    expect(failures([{ ...boats, occurrence }, ...rows.slice(1)])[0]).toBe(
      `boats-facts.csv, row "boats", column "occurrence": ${shown}, but "${asPrinted}" stands 2 times in §1. ` +
        "Give a number from 1 to 2, or copy more of the characters around it.",
    );
  });

  it("refuses an occurrence where the characters stand once", () => {
    expect(failures([...rows.slice(0, 5), { ...share, occurrence: 1 }])).toEqual([
      'boats-facts.csv, row "new-share", column "occurrence": 1, but "25%" stands once in §1. Empty the cell.',
    ]);
  });

  it("needs the label to stand in the lines too, and takes its numbers as claimed", () => {
    expect(failures([...rows.slice(0, 4), { ...fresh, labelAsPrinted: "Quay 12" }, share])).toEqual([
      'boats-facts.csv, row "new", column "label_as_printed": "Quay 12" does not stand in §1 of logbook.txt. ' +
        "Copy the exact characters, or correct the locator.",
      'logbook.txt, line 5: "11" is no row\'s number and is not set aside. ' +
        "Transcribe it, or list it in numbers-set-aside.csv with its reason.",
    ]);
  });
});
