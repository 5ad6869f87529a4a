import { signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { FileNote, ReadOptions } from "../../query/read/file-note.ts";
import { limits } from "../../query/read/limits.ts";
import { Stopped } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { UnreadableFile } from "../unreadable-file.ts";

type HowToRead = Omit<ReadOptions, "name">;

/** A file being opened; `done` is 0–1 within its stage. */
export type Going = { readonly name: string; readonly stage: string; readonly done: number };
/** A file that did not open, and why: notes, or what the browser said. */
export type Failure = {
  readonly name: string;
  readonly notes: readonly FileNote[];
  readonly message: string;
};

/** The opening of the reader's own files, apart from what is shown of it. One at a time. */
export type Opening = {
  readonly going: ReadonlySignal<Going | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** The file opened or tried last and how it was to be read. */
  readonly last: ReadonlySignal<{ readonly file: File; readonly options: HowToRead } | null>;
  /** A pasted table that the reader is to look at before it is opened. */
  readonly pasted: Signal<string>;
  /** Whether it opened. What was open stays open where it did not. */
  readonly open: (file: File, options?: HowToRead) => Promise<boolean>;
  readonly cancel: () => Promise<void>;
  readonly dismiss: () => void;
};

export function createOpening({
  openOwn,
  engine,
  announce,
  text,
}: Pick<Explorer, "openOwn" | "engine" | "announce" | "text">): Opening {
  const going = signal<Going | null>(null);
  const failure = signal<Failure | null>(null);
  const last = signal<Opening["last"]["value"]>(null);
  const fail = (name: string, notes: readonly FileNote[], message = ""): false => {
    failure.value = { name, notes, message };
    announce(text("explore.open.not-opened", { name }));
    return false;
  };
  return {
    going,
    failure,
    last,
    pasted: signal(""),
    async open(file, options = {}) {
      if (going.value) return false;
      const { name, size } = file;
      failure.value = null;
      last.value = { file, options };
      // Not read at all: a tab that runs out of memory loses what is open.
      if (size > limits.bytes) return fail(name, [tooLarge(size)]);
      going.value = { name, stage: "decode", done: 0 };
      try {
        await openOwn(file, (stage, done) => (going.value = { name, stage, done }), { ...options, name });
        return true;
      } catch (error) {
        if (error instanceof UnreadableFile) return fail(name, error.notes);
        if (!(error instanceof Stopped)) return fail(name, [], error instanceof Error ? error.message : "");
        announce(text("explore.open.cancelled"));
        return false;
      } finally {
        going.value = null;
      }
    },
    cancel: () => engine.stop(),
    dismiss: () => (failure.value = null),
  };
}

function tooLarge(size: number): FileNote {
  const values = { size: Math.round(size / 1e6), limit: limits.bytes / 1e6 };
  return { key: "explore.note.too-many-bytes", values, weight: "stop" };
}
