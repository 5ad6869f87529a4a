import { DataError } from "./data-error.ts";
import { readCsv } from "./read-csv.ts";

/** Why a number of the source is no estimate of its own. */
const setAsideReasons = [
  "heading",
  "figure-or-table-number",
  "list-number",
  "year-of-a-row",
  "tier-name",
  "category-limit",
  "citation-mark",
  "running-head",
  "repeats",
  "bibliography",
  "not-a-quantity",
  // A number that is not meant as one, such as "billions of people" of a country that has fewer.
  "figure-of-speech",
] as const;

/** A number of the source that is not transcribed, and why. */
export type SetAside = {
  /** Line of numbers-set-aside.csv. */
  readonly entry: number;
  /** Line of the source. */
  readonly line: number;
  readonly text: string;
  readonly reason: (typeof setAsideReasons)[number];
  /** Id of the row that the number repeats, "" for every other reason. */
  readonly row: string;
};

/**
 * The declarations of numbers-set-aside.csv.
 *
 * @throws DataError on a line that is no number, an unknown reason, or a row where none belongs or one is missing
 */
export function parseSetAside(text: string, file: string): readonly SetAside[] {
  return readCsv(text, file, ["line", "text", "reason", "row"]).map(({ line: entry, cells }) => {
    const { line = "", text: number = "", row = "" } = cells;
    const fail = (column: string, problem: string, remedy: string): never => {
      throw new DataError({ file, line: entry, column }, problem, remedy);
    };
    if (!/^[1-9]\d*$/.test(line)) fail("line", `"${line}" is no line.`, "Give the line of the source.");
    const reason =
      setAsideReasons.find((known) => known === cells["reason"]) ??
      fail(
        "reason",
        `"${cells["reason"]}" is no known reason.`,
        `Use one of: ${setAsideReasons.join(", ")}.`,
      );
    if ((reason === "repeats") !== (row !== "")) {
      fail("row", `the reason is "${reason}", the row "${row}".`, "Name the row repeated, and only then.");
    }
    return { entry, line: Number(line), text: number, reason, row };
  });
}
