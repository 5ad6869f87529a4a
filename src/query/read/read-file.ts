import type { Column } from "../column.ts";
import { decode } from "./decode.ts";
import type { FileNote, RawTable, ReadOptions } from "./file-note.ts";
import { inferTypes } from "./infer-types.ts";
import { limits } from "./limits.ts";
import { doubt, note, stop } from "./note.ts";
import { readText } from "./read-text.ts";

/** A file read: texts by column, and the types found. `raw` is null where a note of weight "stop" says why. */
export type ReadFile = {
  readonly raw: RawTable | null;
  readonly columns: readonly Column[];
  readonly notes: readonly FileNote[];
  readonly read: { readonly encoding: string; readonly delimiter: string; readonly header: boolean } | null;
};

/** What is being done, as keys `explore.open.stage.…` name it. */
export type ReadStage = "decode" | "cut" | "types";

/**
 * The bytes of a file as a table of texts with the types found. Never throws over what the bytes are; `tell` hears of
 * the progress, 0–1 within each stage.
 */
export function readFile(
  bytes: Uint8Array,
  options: ReadOptions,
  tell: (stage: ReadStage, done: number) => void = () => undefined,
): ReadFile {
  const stopped = (found: FileNote, read: ReadFile["read"] = null): ReadFile => ({
    raw: null,
    columns: [],
    notes: [found],
    read,
  });
  if (bytes.length === 0) return stopped(stop("empty"));
  if (bytes.length > limits.bytes) {
    return stopped(
      stop("too-many-bytes", { size: Math.round(bytes.length / 1e6), limit: limits.bytes / 1e6 }),
    );
  }
  tell("decode", 0);
  const decoded = decode(bytes, options.encoding);
  if ("binary" in decoded) return stopped(stop(`binary-${decoded.binary}`, { name: options.name }));
  const { text, encoding, replaced, doubtful } = decoded;
  tell("cut", 0);
  const { raw, notes, delimiter, header } = readText(text, options, (done) => tell("cut", done));
  const read = { encoding, delimiter, header };
  const about: readonly FileNote[] = [
    ...(replaced ? [doubt("replaced", { count: replaced, encoding })] : []),
    ...(doubtful && !replaced ? [doubt("encoding-doubtful", { encoding })] : []),
    ...(!doubtful && !options.encoding && encoding !== "utf-8" ? [note("encoding", { encoding })] : []),
    ...notes,
  ];
  if (!raw) return { raw: null, columns: [], notes: about, read };
  const typed = inferTypes(raw, delimiter, (done) => tell("types", done));
  return { raw, columns: typed.columns, notes: [...about, ...typed.notes], read };
}
