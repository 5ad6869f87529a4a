import type { CsvRecord } from "./read-csv.ts";
import { type Row, bases, modelColumns, relations, statuses } from "./row.ts";
import { DataError, type Place } from "./data-error.ts";
import type { TableDescriptor } from "./descriptor.ts";
import { checkCell } from "./parse-cell.ts";
import { isLocator } from "./locator.ts";
import { isTranscribed } from "./transcription.ts";

const MODEL: ReadonlySet<string> = new Set(modelColumns);

/** Names of the columns of a fact table that are its own, between `id` and the row model. */
export function dimensionsOf(table: TableDescriptor): readonly string[] {
  return table.schema.fields.map(({ name }) => name).filter((name) => name !== "id" && !MODEL.has(name));
}

/**
 * One row of a fact table.
 *
 * @throws DataError on a cell of the wrong type or vocabulary, a missing locator, a correction without its
 * check, a doubtful number without a note, a printed row without its characters
 */
export function parseFact(record: CsvRecord, dataset: string, table: TableDescriptor, file: string): Row {
  const cell = (name: string): string => record.cells[name] ?? "";
  const place: Place = { file, line: record.line, row: cell("id") };
  for (const field of table.schema.fields) checkCell(cell(field.name), field, place);
  const number = (name: string): number | null => (cell(name) === "" ? null : Number(cell(name)));
  const word = <T extends string>(name: string, words: readonly T[]): T => {
    const found = words.find((known) => known === cell(name));
    if (found !== undefined) return found;
    throw new DataError(
      { ...place, column: name },
      `"${cell(name)}" is not in the vocabulary.`,
      `Use one of: ${words.join(", ")}.`,
    );
  };
  const row: Row = {
    id: cell("id"),
    dataset,
    table: table.name,
    dims: Object.fromEntries(dimensionsOf(table).map((name) => [name, cell(name)])),
    measure: cell("measure"),
    relation: word("relation", relations),
    value: number("value"),
    printedValue: number("printed_value"),
    low: number("low"),
    high: number("high"),
    level: cell("level"),
    n: number("n"),
    unit: cell("unit"),
    precision: number("precision") ?? 1,
    asPrinted: cell("as_printed"),
    occurrence: number("occurrence"),
    labelAsPrinted: cell("label_as_printed"),
    locator: cell("locator"),
    source: cell("source"),
    shares: cell("shares"),
    basis: word("basis", bases),
    status: word("status", statuses),
    check: cell("check"),
    candidate: number("candidate"),
    note: cell("note"),
    noteZh: cell("note_zh"),
  };
  checkProvenance(row, place);
  return row;
}

function checkProvenance(row: Row, place: Place): void {
  const fail = (column: string, problem: string, remedy: string): never => {
    throw new DataError({ ...place, column }, problem, remedy);
  };
  if (isTranscribed(row)) {
    if (row.asPrinted === "") fail("as_printed", "the cell is empty.", "Copy the exact characters.");
    if (row.locator === "") fail("locator", "the locator is missing.", "Name section, table and row.");
    if (row.value === null && row.low === null && row.high === null) {
      fail("value", "there is neither a value nor a range.", "Give value, or low and high.");
    }
    if (row.value !== null && row.printedValue === null) {
      fail("printed_value", "the cell is empty.", "Write the number as printed, in the same unit.");
    }
  }
  checkSource(row, fail);
  if (row.locator !== "" && !isLocator(row.locator)) {
    fail(
      "locator",
      `"${row.locator}" is not a locator.`,
      'Write it like "§2.1", "§3.3 ¶2" or "§3.4.2, Table 1, row 5".',
    );
  }
  if (row.status === "corrected") {
    if (row.check === "") fail("check", "a correction without its check.", "Name the check that proves it.");
    if (row.note === "") fail("note", "a correction without a note.", "Say what proves the reading.");
    if (row.value === row.printedValue && row.labelAsPrinted === "") {
      fail(
        "value",
        "the corrected value is the printed one.",
        "Give the reading, or the printed label that was read.",
      );
    }
  } else if (row.value !== row.printedValue && isTranscribed(row)) {
    fail(
      "status",
      `value and printed value differ, and the status is "${row.status}".`,
      'Only a "corrected" row may differ.',
    );
  }
  if (row.status === "unresolved" && row.note === "") {
    fail("note", "a doubtful number without a note.", "Say what does not fit.");
  }
  if ((row.note === "") !== (row.noteZh === "")) {
    fail("note_zh", "the note stands in one language only.", "Write it in both.");
  }
  if (row.candidate !== null && row.status !== "unresolved") {
    fail("candidate", `a candidate on a row of status "${row.status}".`, "Only an unresolved row has one.");
  }
}

/** A number from outside names its source, in place of characters and place in the document. */
function checkSource(row: Row, fail: (column: string, problem: string, remedy: string) => never): void {
  const outside = row.status === "reported" || (row.status === "derived" && row.source !== "");
  if (row.status === "reported" && row.source === "") {
    fail("source", "a reported number without its source.", "Name an id of sources.csv.");
  }
  if (row.source !== "" && !outside) {
    fail(
      "source",
      `a source on a row of status "${row.status}".`,
      "Give the locator in the document instead.",
    );
  }
  if (!outside) return;
  for (const [column, value] of [
    ["as_printed", row.asPrinted],
    ["locator", row.locator],
    ["printed_value", row.printedValue ?? ""],
  ] as const) {
    if (value !== "") fail(column, "the row is from outside the document.", "Leave the cell empty.");
  }
  if (row.status === "derived" && row.note === "") {
    fail("note", "a derived number without its arithmetic.", "Say how it was computed, or declare it.");
  }
}
