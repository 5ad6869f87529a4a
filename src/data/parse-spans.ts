import { DataError } from "./data-error.ts";
import { readCsv } from "./read-csv.ts";
import type { LineRange } from "./source-passage.ts";

/** For each locator, the lines of the source at which it points. */
export type Spans = ReadonlyMap<string, readonly LineRange[]>;

const RANGE = /^(?<first>\d+)(?:-(?<last>\d+)|@(?<from>\d+)-(?<to>\d+))?$/;

/**
 * The lines that spans.csv gives for each locator: "33-36;52-67" joins two ranges, "1@527-3870" is a part of a
 * line that holds several sections, by its characters.
 *
 * @param lengths  characters of each line of the source
 * @throws DataError where a locator stands twice, or lines or characters are not in the source
 */
export function parseSpans(text: string, file: string, lengths: readonly number[]): Spans {
  const spans = new Map<string, readonly LineRange[]>();
  for (const { line, cells } of readCsv(text, file, ["locator", "lines"])) {
    const { locator = "", lines = "" } = cells;
    const place = { file, line, row: locator };
    if (spans.has(locator)) {
      throw new DataError(place, "the locator stands twice.", 'Join its lines with ";" in one row.');
    }
    const ranges = lines.split(";").map(parseRange);
    const inside = (range: LineRange | null): range is LineRange => range !== null && stands(range, lengths);
    if (!ranges.every(inside)) {
      throw new DataError(
        { ...place, column: "lines" },
        `"${lines}" is not a list of lines between 1 and ${lengths.length}, or of characters of one of them.`,
        'Write "12", "12-18", "12-18;25-30" or, for a part of a line, "12@1-80".',
      );
    }
    spans.set(locator, ranges);
  }
  return spans;
}

function parseRange(text: string): LineRange | null {
  const { first, last = first, from, to } = RANGE.exec(text)?.groups ?? {};
  if (first === undefined) return null;
  const lines = { first: Number(first), last: Number(last) };
  return from === undefined ? lines : { ...lines, characters: { first: Number(from), last: Number(to) } };
}

/** Whether the source has the lines and the characters named. */
function stands({ first, last, characters }: LineRange, lengths: readonly number[]): boolean {
  const within = (from: number, to: number, end: number): boolean => from >= 1 && from <= to && to <= end;
  if (!within(first, last, lengths.length)) return false;
  return !characters || within(characters.first, characters.last, lengths[first - 1] ?? 0);
}
