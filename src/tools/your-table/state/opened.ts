import { decode, type Encoding } from "../../../query/read/decode.ts";
import type { FileNote, ReadOptions } from "../../../query/read/file-note.ts";
import { readText } from "../../../query/read/read-text.ts";
import { proposingOptions } from "../read/propose-options.ts";
import { proposeRoles } from "../read/propose-roles.ts";
import { withoutTitle } from "../read/title-line.ts";
import { type Piecewise, within } from "../piecewise.ts";
import { mostBytes, mostColumns, mostRows, type Sheet } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";
import type { Note } from "../words/note-words.ts";

/** A table read from a file or from a pasted text; `sheet` is null where the notes say why there is none. */
export type Opened = {
  readonly sheet: Sheet | null;
  readonly notes: readonly Note[];
  readonly read: { readonly encoding: Encoding; readonly delimiter: string; readonly header: boolean } | null;
};

/** The cells of a file as texts. Encoding, delimiter and header are found where `options` leave them open. */
export function openBytes(bytes: Uint8Array, options: ReadOptions): Opened {
  const stopped = (key: string, values: FileNote["values"] = {}): Opened => ({
    sheet: null,
    notes: [note(key, values)],
    read: null,
  });
  if (bytes.length === 0) return stopped("empty");
  if (bytes.length > mostBytes)
    return stopped("too-many-bytes", {
      name: options.name,
      size: Math.ceil(bytes.length / 1e5) / 10,
      limit: mostBytes / 1e6,
    });
  const decoded = decode(bytes, options.encoding);
  if ("binary" in decoded) return stopped(`binary-${decoded.binary}`, { name: options.name });
  const { text, encoding, replaced, doubtful } = decoded;
  const about: Note[] = [
    ...(replaced ? [note("replaced", { count: replaced, encoding })] : []),
    ...(doubtful && !replaced ? [note("encoding-doubtful", { encoding })] : []),
    ...(!doubtful && !options.encoding && encoding !== "utf-8" ? [note("encoding", { encoding })] : []),
  ];
  const { title, text: untitled, above } = withoutTitle(text, options.delimiter);
  if (title !== null) about.push({ key: "yourtable.note.title-line", values: { title } });
  const { raw, notes: found, delimiter, header } = readText(untitled, options, () => undefined);
  const notes = found.map((each) => withLineOfFile(each, above));
  const read = { encoding, delimiter, header };
  if (!raw) return { sheet: null, notes: [...about, ...notes.map(withOwnLimit)], read };
  if (raw.rows > mostRows || raw.headers.length > mostColumns) {
    const what = raw.rows > mostRows ? "rows" : "columns";
    const size = what === "rows" ? raw.rows : raw.headers.length;
    const limit = what === "rows" ? mostRows : mostColumns;
    return stopped(`too-many-${what}`, { size, limit, row: limit, column: limit });
  }
  const rows = Array.from({ length: raw.rows }, (_, r) => raw.data.map((column) => column[r] ?? ""));
  return { sheet: { name: options.name, headers: raw.headers, rows }, notes: [...about, ...notes], read };
}

/** Reads a file, and proposes what its columns hold; `work` is null where the notes say why there is no table. */
export function* opening(
  bytes: Uint8Array,
  asked: ReadOptions,
): Piecewise<{ readonly opened: Opened; readonly work: Work | null }> {
  const opened = openBytes(bytes, asked);
  const { sheet } = opened;
  if (!sheet) return { opened, work: null };
  yield 0.4;
  const roles = proposeRoles(sheet);
  yield 0.7;
  const options = yield* within(proposingOptions({ sheet, roles }), 0.7, 1);
  return { opened, work: { sheet, roles, options } };
}

/** The reader of files knows the limits of the explorer. */
function withOwnLimit(found: FileNote): FileNote {
  const limit = OWN_LIMITS[found.key];
  return limit === undefined ? found : { ...found, values: { ...found.values, limit } };
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

function note(key: string, values: Note["values"]): Note {
  return { key: `explore.note.${key}`, values };
}
