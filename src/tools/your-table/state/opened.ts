import { decode } from "../../../query/read/decode.ts";
import type { Encoding } from "../../../query/read/encodings.ts";
import { proposing } from "../read/proposing.ts";
import type { AskedOptions, Separator } from "../read/separator.ts";
import { type Piecewise, within } from "../piecewise.ts";
import { mostBytes, type Sheet } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";
import type { Note } from "../words/note-words.ts";
import { openText } from "./open-text.ts";

/** A table read from a file or from a pasted text; `sheet` is null where the notes say why there is none. */
export type Opened = {
  readonly sheet: Sheet | null;
  readonly notes: readonly Note[];
  readonly read: {
    readonly encoding: Encoding;
    readonly delimiter: Separator;
    readonly header: boolean;
  } | null;
};

/** The cells of a file as texts. Encoding, delimiter and header are found where `options` leave them open. */
export function openBytes(bytes: Uint8Array, options: AskedOptions): Opened {
  const { name } = options;
  if (bytes.length === 0) return stopped(note("empty"));
  if (bytes.length > mostBytes) return stopped(tooManyBytes(name, bytes.length));
  const decoded = decode(bytes, options.encoding);
  if ("binary" in decoded) return stopped(note(`binary-${decoded.binary}`, { name }));
  const { text, encoding, replaced, doubtful } = decoded;
  const about: Note[] = [
    ...(replaced ? [note("replaced", { count: replaced, encoding })] : []),
    ...(doubtful && !replaced ? [note("encoding-doubtful", { encoding })] : []),
    ...(!doubtful && !options.encoding && encoding !== "utf-8" ? [note("encoding", { encoding })] : []),
  ];
  const { sheet, notes, delimiter, header } = openText(text, options);
  return { sheet, notes: [...about, ...notes], read: { encoding, delimiter, header } };
}

/** That a file is larger than those that are opened. */
export function tooManyBytes(name: string, bytes: number): Note {
  const values = { name, size: Math.ceil(bytes / 1e5) / 10, limit: mostBytes / 1e6 };
  return { key: "yourtable.note.too-many-bytes", values };
}

function stopped(...notes: readonly Note[]): Opened {
  return { sheet: null, notes, read: null };
}

/** Reads a file, and proposes what its columns hold; `work` is null where the notes say why there is no table. */
export function* opening(
  bytes: Uint8Array,
  asked: AskedOptions,
): Piecewise<{ readonly opened: Opened; readonly work: Work | null }> {
  const opened = openBytes(bytes, asked);
  const { sheet } = opened;
  if (!sheet) return { opened, work: null };
  yield 0.4;
  return { opened, work: yield* within(proposing(sheet), 0.4, 1) };
}

function note(key: string, values: Note["values"] = {}): Note {
  return { key: `explore.note.${key}`, values };
}
