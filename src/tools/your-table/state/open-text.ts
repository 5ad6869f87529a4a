import type { FileNote } from "../../../query/read/file-note.ts";
import { readText } from "../../../query/read/read-text.ts";
import { holdFigures, holdNumbers } from "../read/hold-numbers.ts";
import { looseIn } from "../read/loose-separator.ts";
import { narrowCell } from "../read/number-tokens.ts";
import { isSpaced } from "../read/is-spaced.ts";
import { ampersand, type AskedOptions, isLoose, type Separator, withTabs } from "../read/separator.ts";
import { mostColumns, mostRows, type Sheet } from "../read/sheet.ts";
import { withJoinedHeaders } from "../read/two-headers.ts";
import { isLatex, withoutLatex } from "../read/latex-table.ts";
import { oneLine } from "../read/one-line.ts";
import { withoutPipes } from "../read/pipe-table.ts";
import { withoutTitle } from "../read/title-line.ts";
import type { Note } from "../words/note-words.ts";

export type OpenedText = {
  readonly sheet: Sheet | null;
  readonly notes: readonly Note[];
  readonly delimiter: Separator;
  readonly header: boolean;
};

/**
 * The cells of a text as texts; the notes say what was found, or why there is no table. Where the reader says what sets
 * the cells apart, they are cut so whatever comes of it.
 */
export function openText(given: string, { delimiter: asked, ...options }: AskedOptions): OpenedText {
  const typeset = cellsTypeset(given, asked);
  const text = typeset?.text ?? given;
  const found = asked || typeset ? null : looseIn(text);
  const separator = asked ?? typeset?.separator ?? found?.separator;
  const loose = isLoose(separator) ? separator : null;
  const delimiter = isLoose(separator) || separator === ampersand ? "\t" : separator;
  const none = (...notes: readonly Note[]): OpenedText => {
    return { sheet: null, notes, delimiter: separator ?? ",", header: true };
  };
  if (!asked && isJson(text)) return none(note("json"));
  if (!asked && /<(?:table|html|!doctype)\b/i.test(text)) return none(note("html"));
  if (found?.uneven) return none(note("uneven", { separator: found.separator, ...found.uneven }));
  const { title, text: untitled, above } = withoutTitle(loose ? withTabs(text, loose) : text, delimiter);
  const joined = options.header === false ? null : withJoinedHeaders(untitled, delimiter);
  const read = readText(
    joined?.text ?? untitled,
    { ...options, ...(delimiter && { delimiter }) },
    () => undefined,
  );
  const { raw, header } = read;
  const columns = raw?.headers.length ?? 0;
  const notes = [
    ...(title === null ? [] : [note("title-line", { title: loose ? lineOf(text, above) : title })]),
    ...(joined?.example ? [note("joined-headers", { example: joined.example })] : []),
    ...(loose || separator === ampersand ? [note("separator", { separator: loose ?? ampersand })] : []),
    ...read.notes.map((each) => withLineOfFile(each, above + (joined?.fewer ?? 0))).map(withOwnLimit),
    ...(columns === 1 ? [note("one-column")] : []),
  ];
  const noTable = (): Note => note(isSpaced(text) ? "single-spaces" : "no-table");
  if (!raw) {
    const isLine = notes.some(({ key, values }) => key.endsWith("header-only") && values["columns"] === 1);
    return isLine && !asked ? none(noTable()) : none(...notes);
  }
  const limits = { rows: mostRows, columns: mostColumns };
  const sizes = { rows: raw.rows, columns };
  for (const what of ["rows", "columns"] as const) {
    if (sizes[what] <= limits[what]) continue;
    return none(note(`too-many-${what}`, { size: sizes[what], limit: limits[what] }));
  }
  const rows = Array.from({ length: raw.rows }, (_, r) => raw.data.map((column) => oneLine(column[r] ?? "")));
  const isUneven = notes.some(({ key }) => /rows-(?:short|long)$/.test(key));
  if (!asked && isProse(rows, columns === 1 || isUneven)) return none(noTable());
  const sheet = { name: options.name, headers: raw.headers.map(oneLine), rows };
  const cut = loose ?? (separator === ampersand ? ampersand : read.delimiter);
  return { sheet, notes, delimiter: cut, header };
}

/** The text of a table of Markdown or LaTeX without the signs about its cells; null where the text is none, or is to be read otherwise. */
function cellsTypeset(
  text: string,
  asked: Separator | undefined,
): { readonly text: string; readonly separator: Separator } | null {
  const piped = asked === undefined || asked === "|" ? withoutPipes(text) : null;
  if (piped !== null) return { text: piped, separator: "|" };
  if (asked === ampersand || (asked === undefined && isLatex(text)))
    return { text: withoutLatex(text), separator: ampersand };
  return null;
}

/** Whether there are no numbers in what was cut; blank cells of even rows are to be filled in. */
function isProse(rows: Sheet["rows"], isUnlikely: boolean): boolean {
  // Of one column, "61 254" may well be two cells.
  if (isUnlikely) return !holdNumbers(rows.map((cells) => (cells.length > 1 ? cells : cells.filter(isLone))));
  return rows.every((cells) => cells.every((cell) => cell !== "")) && !holdFigures(rows);
}

const isLone = (cell: string): boolean => !/\d\s+\d/.test(narrowCell(cell));

/** That line of a text, from 1. */
function lineOf(text: string, line: number): string {
  return (text.split(/\r\n?|\n/)[line - 1] ?? "").trim();
}

/** Whether a text is JSON, as a whole or line by line. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  const line = /\{.*/.exec(text)?.[0] ?? "";
  return parses(text) || (/^\s*\{/.test(text) && parses(line));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The reader of files knows the limits of the explorer. */
function withOwnLimit({ key, values }: FileNote): Note {
  const limit = OWN_LIMITS[key];
  return { key, values: limit === undefined ? values : { ...values, limit } };
}

/** The reader of files counts the lines of what it was given. */
function withLineOfFile(found: FileNote, above: number): FileNote {
  const { line } = found.values;
  return typeof line === "number" ? { ...found, values: { ...found.values, line: line + above } } : found;
}

const OWN_LIMITS: Readonly<Record<string, number>> = {
  "explore.note.too-many-rows": mostRows,
  "explore.note.too-many-columns": mostColumns,
};

function note(key: string, values: Note["values"] = {}): Note {
  return { key: `yourtable.note.${key}`, values };
}
