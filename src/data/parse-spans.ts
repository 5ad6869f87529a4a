import { DataError } from "./data-error.ts";
import { readCsv } from "./read-csv.ts";
import type { LineRange } from "./source-passage.ts";

/** For each locator, the lines of the source at which it points. */
export type Spans = ReadonlyMap<string, readonly LineRange[]>;

const LINES = /^\d+(-\d+)?(;\d+(-\d+)?)*$/;

/**
 * The lines that spans.csv gives for each locator; "33-36;52-67" joins two ranges.
 *
 * @throws DataError where a locator stands twice, or lines are not lines of the source
 */
export function parseSpans(text: string, file: string, lineCount: number): Spans {
  const spans = new Map<string, readonly LineRange[]>();
  for (const { line, cells } of readCsv(text, file, ["locator", "lines"])) {
    const { locator = "", lines = "" } = cells;
    const place = { file, line, row: locator };
    if (spans.has(locator)) {
      throw new DataError(place, "the locator stands twice.", 'Join its lines with ";" in one row.');
    }
    const ranges = lines.split(";").map((range) => {
      const [first = 0, last = first] = range.split("-").map(Number);
      return { first, last };
    });
    const inside = ({ first, last }: LineRange): boolean => first >= 1 && first <= last && last <= lineCount;
    if (!LINES.test(lines) || !ranges.every(inside)) {
      throw new DataError(
        { ...place, column: "lines" },
        `"${lines}" is not a list of lines between 1 and ${lineCount}.`,
        'Write "12", "12-18" or "12-18;25-30".',
      );
    }
    spans.set(locator, ranges);
  }
  return spans;
}
