import { describe, expect, it } from "vitest";
import { parseFindings } from "./parse-findings.ts";

const both = { en: "a {row-1|printed}", zh: "甲{row-1|printed}" };
const whole = {
  id: "boats-lost",
  severity: "contradiction",
  checks: ["sum"],
  title: both,
  what: both,
  candidates: [{ reading: both, for: both, against: both }],
  handling: both,
};
const read = (...changes: readonly object[]) =>
  parseFindings(
    changes.map((change) => ({ ...whole, ...change })),
    "findings.yaml",
  );

describe("parseFindings", () => {
  it("reads a finding of checks, and one of rows alone", () => {
    expect(read({})).toEqual([whole]);
    expect(read({ checks: undefined, rows: ["boats"] })[0]?.checks).toEqual([]);
  });

  it.each([
    [{ id: "Boats lost" }, 'finding 1 ("Boats lost"): key "id" has the value "Boats lost"'],
    [{ id: undefined }, 'finding 1: key "id" is missing'],
    [{ severity: "grave" }, 'key "severity" has the value "grave". Write one of contradiction, decimal-slip'],
    [{ checks: "sum" }, 'key "checks" has the value "sum"'],
    [{ checks: [] }, 'key "rows" is missing. A finding has checks, rows or both'],
    [{ rows: [] }, 'key "rows" has the value []'],
    [{ title: { en: "a" } }, 'key "title" has no text in "zh". Write it in both languages.'],
    [{ what: { ...both, en: "a {b c}" } }, 'key "what.en": "a {b c}" holds a brace'],
    [{ candidates: [] }, 'key "candidates" has the value []'],
    [{ candidates: ["x"] }, 'key "candidates[0]" has the value "x"'],
    [{ candidates: [{ reading: both, for: both }] }, 'key "candidates[0].against" has no text in "en"'],
    [
      { candidates: [{ reading: both, for: both, against: both, by: 1 }] },
      'key "by" has the value 1, but no such key is read here',
    ],
    [{ note: both }, "but no such key is read here. Remove it"],
  ])("refuses %j", (change, message) => {
    expect(() => read(change)).toThrow(message);
    expect(() => read(change)).toThrow(/^findings\.yaml/);
  });

  it("refuses what is no list, no mapping, or an id used twice", () => {
    expect(() => parseFindings({}, "findings.yaml")).toThrow(
      "findings.yaml holds {}. Write a list of findings.",
    );
    expect(() => parseFindings(["x"], "findings.yaml")).toThrow('finding 1 is "x"');
    expect(() => read({}, {})).toThrow('the id "boats-lost" stands twice');
  });
});
