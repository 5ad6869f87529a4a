import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Locale } from "../../i18n/locale.ts";
import type { Text } from "../../i18n/messages.ts";
import type { FileNote, ReadOptions } from "../../query/read/file-note.ts";
import type { Work } from "./read/work.ts";
import type { Audit } from "./state/audit.ts";
import type { Opened } from "./state/opened.ts";

/** All that the parts of the page share. Parts read signals and call these; none holds the table itself. */
export type Tool = {
  readonly locale: Locale;
  readonly text: Text;
  /** Says a message to screen readers, politely. */
  readonly announce: (message: string) => void;
  /** The open table; null where none is. */
  readonly work: ReadonlySignal<Work | null>;
  /** What the checks found; a moment behind a long table while it is typed into. */
  readonly audit: ReadonlySignal<Audit | null>;
  /** One step that can be undone. Edits that follow one another with the same `gesture` make one step. */
  readonly change: (edit: (work: Work) => Work, gesture?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Opens a table in place of the open one, as a step that can be undone. Where it cannot be read, what was open stays. */
  readonly open: (bytes: Uint8Array, options: ReadOptions) => void;
  /** Reads the file opened last another way; null where there is none since the page was loaded. */
  readonly readAgain: ReadonlySignal<((options: Omit<ReadOptions, "name">) => void) | null>;
  /** How the open file was read. */
  readonly opened: ReadonlySignal<Opened | null>;
  /** Why a file was not opened. */
  readonly failure: Signal<{ readonly name: string; readonly notes: readonly FileNote[] } | null>;
  /** Text in the field for pasting; kept for a reload. */
  readonly pasted: Signal<string>;
  /** Whether the browser refuses to keep the table. */
  readonly isLost: ReadonlySignal<boolean>;
  /** Leaves nothing of the table on the page or in the browser. */
  readonly clear: () => void;
};
