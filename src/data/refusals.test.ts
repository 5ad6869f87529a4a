import { expect, it } from "vitest";
import { complaint, withCells, withText } from "./dataset-fixture.ts";

it.each([
  [
    "a number that is none",
    withCells("south", { value: "l8" }),
    'boats-facts.csv, line 3, row "south", column "value": "l8" is not a number. ' +
      "Write digits with a point, no spaces or separators.",
  ],
  [
    "a number with separators",
    withCells("south", { value: "1,800" }),
    'boats-facts.csv, line 3, row "south", column "value": "1,800" is not a number. ' +
      "Write digits with a point, no spaces or separators.",
  ],
  [
    "a whole number that is none",
    withCells("south", { n: "1.5" }),
    'boats-facts.csv, line 3, row "south", column "n": "1.5" is not a whole number. Write digits only.',
  ],
  [
    "a number under its minimum",
    withCells("south", { n: "0" }),
    'boats-facts.csv, line 3, row "south", column "n": 0 is under the minimum 1. ' +
      "Correct the cell or the constraint.",
  ],
  [
    "an unknown category",
    withCells("south", { quay: "west" }),
    'boats-facts.csv, line 3, row "south", column "quay": "west" is no known category. ' +
      "Use one of: north, south, all; or declare it.",
  ],
  [
    "an id of another form",
    withCells("lost", { id: "Lost 1" }),
    'boats-facts.csv, line 5, row "Lost 1", column "id": "Lost 1" does not have the form ^[a-z-]+$. Rename it.',
  ],
  [
    "an empty cell where a value is required",
    withCells("lost", { id: "" }),
    'boats-facts.csv, line 5, column "id": the cell is empty. Every row needs a value here.',
  ],
  [
    "an empty cell of a claim",
    withText("claims.csv", "Dredge it", ""),
    'claims.csv, line 3, row "dredge", column "text_en": the cell is empty. Every row needs a value here.',
  ],
  [
    "an id that stands twice",
    withCells("south", { id: "north" }),
    'boats-facts.csv, line 3, row "north", column "id": the id stands in boats-facts.csv, line 2 too. ' +
      "Give each row an id of its own.",
  ],
  [
    "an id that stands in two tables",
    withText("claims.csv", "silt,", "south,"),
    'claims.csv, line 2, row "south", column "id": the id stands in boats-facts.csv, line 3 too. ' +
      "Give each row an id of its own.",
  ],
  [
    "a retired id",
    withCells("lost", { id: "old-boats" }),
    'boats-facts.csv, line 5, row "old-boats", column "id": the id is retired. ' +
      "Ids are never reused: choose a new one.",
  ],
  [
    "a locator that is missing",
    withCells("south", { locator: "" }),
    'boats-facts.csv, line 3, row "south", column "locator": the locator is missing. ' +
      "Name section, table and row.",
  ],
  [
    "a locator of another form",
    withCells("south", { locator: "page 3" }),
    'boats-facts.csv, line 3, row "south", column "locator": "page 3" is not a locator. ' +
      'Write it like "§2.1", "§3.3 ¶2" or "§3.4.2, Table 1, row 5".',
  ],
  [
    "an unknown status",
    withCells("south", { status: "certain" }),
    'boats-facts.csv, line 3, row "south", column "status": "certain" is not in the vocabulary. ' +
      "Use one of: printed, corrected, unresolved, derived, reported.",
  ],
  [
    "an unknown basis",
    withCells("south", { basis: "rumour" }),
    'boats-facts.csv, line 3, row "south", column "basis": "rumour" is not in the vocabulary. ' +
      "Use one of: survey, record, rule, norm, estimate, belief.",
  ],
  [
    "an unknown relation",
    withCells("south", { relation: "~" }),
    'boats-facts.csv, line 3, row "south", column "relation": "~" is not in the vocabulary. ' +
      "Use one of: =, <, ≤, >, ≥, ≈.",
  ],
  [
    "a printed row without its characters",
    withCells("south", { as_printed: "" }),
    'boats-facts.csv, line 3, row "south", column "as_printed": the cell is empty. Copy the exact characters.',
  ],
  [
    "a printed row with neither value nor range",
    withCells("south", { value: "", printed_value: "" }),
    'boats-facts.csv, line 3, row "south", column "value": there is neither a value nor a range. ' +
      "Give value, or low and high.",
  ],
  [
    "a value without the number as printed",
    withCells("south", { printed_value: "" }),
    'boats-facts.csv, line 3, row "south", column "printed_value": the cell is empty. ' +
      "Write the number as printed, in the same unit.",
  ],
  [
    "a correction without its check",
    withCells("north", { check: "" }),
    'boats-facts.csv, line 2, row "north", column "check": a correction without its check. ' +
      "Name the check that proves it.",
  ],
  [
    "a correction without a note",
    withCells("north", { note: "", note_zh: "" }),
    'boats-facts.csv, line 2, row "north", column "note": a correction without a note. ' +
      "Say what proves the reading.",
  ],
  [
    "a correction that corrects neither value nor label",
    withCells("north", { printed_value: "12" }),
    'boats-facts.csv, line 2, row "north", column "value": the corrected value is the printed one. ' +
      "Give the reading, or the printed label that was read.",
  ],
  [
    "a value that differs from the print without a correction",
    withCells("south", { printed_value: "81" }),
    'boats-facts.csv, line 3, row "south", column "status": value and printed value differ, ' +
      'and the status is "printed". Only a "corrected" row may differ.',
  ],
  [
    "a doubtful number without a note",
    withCells("lost", { note: "", note_zh: "" }),
    'boats-facts.csv, line 5, row "lost", column "note": a doubtful number without a note. ' +
      "Say what does not fit.",
  ],
  [
    "a note in English only",
    withCells("north", { note_zh: "" }),
    'boats-facts.csv, line 2, row "north", column "note_zh": the note stands in one language only. ' +
      "Write it in both.",
  ],
  [
    "a note in Chinese only",
    withCells("south", { note_zh: "约数。" }),
    'boats-facts.csv, line 3, row "south", column "note_zh": the note stands in one language only. ' +
      "Write it in both.",
  ],
  [
    "a candidate on a row that is not in doubt",
    withCells("south", { candidate: "81" }),
    'boats-facts.csv, line 3, row "south", column "candidate": a candidate on a row of status "printed". ' +
      "Only an unresolved row has one.",
  ],
  [
    "another header than declared",
    withText("links.csv", "relation,tie", "tie,relation"),
    'links.csv, line 1: the header is "from,to,tie,relation", the data package declares ' +
      '"from,to,relation,tie". Make the two agree, in the same order.',
  ],
  [
    "a record with too few cells",
    withText("claims.csv", ",belief,§3", ",belief"),
    'claims.csv, line 3, row "dredge": 7 cells where the header has 8. ' +
      "Quote cells that hold a comma, a quote or a line break.",
  ],
  [
    "a file with nothing in it",
    { "boats-facts.csv": "" },
    "boats-facts.csv: the file is empty. Write a header line with the column names.",
  ],
  [
    "two rows with the same dimensions",
    withCells("south", { quay: "north" }),
    'boats-facts.csv, row "south": the same dimensions and measure as row "north". ' +
      "Tell them apart by a dimension, or remove one.",
  ],
  [
    "a link to an unknown claim",
    withText("links.csv", "dredge,silt", "dredge,sand"),
    'links.csv, line 2, column "to": "sand" is no claim. Name an id of claims.csv.',
  ],
  [
    "a link by no known tie",
    withText("links.csv", "stated", "guessed"),
    'links.csv, line 2, column "tie": "guessed" is no tie. Write one of: stated, by-subject, by-order.',
  ],
  [
    "a check of an unknown row",
    withText("checks.yaml", "total: total", "total: totals"),
    'checks.yaml, row "totals": a declaration names a row that does not exist. Correct the id.',
  ],
  [
    "a row in no check",
    withText("checks.yaml", "[lost]", "[south]"),
    'checks.yaml, row "lost": the row is in no check. ' +
      "Add a check, or list it under `unchecked` with its reason.",
  ],
  [
    "a row in a check and excused from checks",
    withText("checks.yaml", "[lost]", "[lost, south]"),
    'checks.yaml, row "south": the row is in a check and under `unchecked`. Take it out of `unchecked`.',
  ],
  [
    "a correction by a check that is not declared",
    withCells("north", { check: "sums" }),
    'boats-facts.csv, row "north", column "check": "sums" is not declared. Name a check of checks.yaml.',
  ],
  [
    "a derivation by an unknown function",
    withText("derived.yaml", "function: share", "function: shares"),
    'derived.yaml, row "north-share", column "function": "shares" is unknown. See derivation-functions.ts.',
  ],
  [
    "a derivation of nothing",
    withText("derived.yaml", "inputs: [north, total]", "inputs: []"),
    'derived.yaml, row "north-share", column "inputs": there is no list of rows. Name the rows used.',
  ],
])("a dataset with %s is refused", (_, replaced, message) => {
  expect(complaint(replaced)).toBe(message);
});
