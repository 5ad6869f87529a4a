import { signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { FileNote } from "../../query/read/file-note.ts";
import { limits } from "../../query/read/limits.ts";
import { Stopped, Superseded } from "../engine-client.ts";
import type { Explorer, HowToRead } from "../explorer.ts";
import { UnreadableFile } from "../unreadable-file.ts";

/** A file being opened; `done` is 0–1 within its stage. */
export type Going = { readonly name: string; readonly stage: string; readonly done: number };
/** A file that did not open, how it was to be read, and why it did not: notes, or what the browser said. */
export type Failure = {
  readonly file: File;
  readonly options: HowToRead;
  readonly notes: readonly FileNote[];
  readonly message: string;
};

/** The opening of the reader's own files, apart from what is shown of it. One at a time. */
export type Opening = {
  readonly going: ReadonlySignal<Going | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** A pasted table that the reader is to look at before it is opened. */
  readonly pasted: Signal<string>;
  /** Whether it opened. What was open stays open where it did not. */
  readonly open: (file: File, options?: HowToRead) => Promise<boolean>;
  readonly cancel: () => Promise<void>;
  readonly dismiss: () => void;
  /** Forgets the reader's file, and gives up what is being opened. */
  readonly forget: () => Promise<void>;
};

export function createOpening({
  openOwn,
  cancelOpening,
  forgetOwn,
  announce,
  text,
}: Pick<Explorer, "openOwn" | "cancelOpening" | "forgetOwn" | "announce" | "text">): Opening {
  const going = signal<Going | null>(null);
  const failure = signal<Failure | null>(null);
  const fail = (said: Failure): false => {
    failure.value = said;
    announce(text("explore.open.not-opened", { name: said.file.name }));
    return false;
  };
  return {
    going,
    failure,
    pasted: signal(""),
    async open(file, options = {}) {
      if (going.value) return false;
      const { name, size } = file;
      failure.value = null;
      // Not read at all: a tab that runs out of memory loses what is open.
      if (size > limits.bytes) return fail({ file, options, notes: [tooLarge(size)], message: "" });
      going.value = { name, stage: "decode", done: 0 };
      try {
        await openOwn(file, (stage, done) => (going.value = { name, stage, done }), { ...options, name });
        return true;
      } catch (error) {
        if (error instanceof UnreadableFile) return fail({ file, options, notes: error.notes, message: "" });
        const isGivenUp = error instanceof Stopped || error instanceof Superseded;
        if (!isGivenUp)
          return fail({ file, options, notes: [], message: error instanceof Error ? error.message : "" });
        announce(text("explore.open.cancelled"));
        return false;
      } finally {
        going.value = null;
      }
    },
    cancel: cancelOpening,
    dismiss: () => (failure.value = null),
    async forget() {
      failure.value = null;
      if (going.value) await cancelOpening();
      await forgetOwn();
      announce(text("explore.open.forgotten"));
    },
  };
}

function tooLarge(size: number): FileNote {
  const values = { size: Math.round(size / 1e6), limit: limits.bytes / 1e6 };
  return { key: "explore.note.too-many-bytes", values, weight: "stop" };
}
