import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Locale } from "../../i18n/locale.ts";
import type { Text } from "../../i18n/messages.ts";
import type { AskedOptions } from "./read/separator.ts";
import type { Work } from "./read/work.ts";
import type { Audit } from "./state/audit.ts";
import type { Checking } from "./state/follow-work.ts";
import type { Opened } from "./state/opened.ts";
import type { Note } from "./words/note-words.ts";

export type Failure = {
  readonly title: string;
  readonly notes: readonly Note[];
  readonly isPart?: boolean;
};

/** All that the parts of the page share. Parts read signals and call these; none holds the table itself. */
export type Tool = {
  readonly locale: Locale;
  readonly text: Text;
  /** Says a message to screen readers, politely. */
  readonly announce: (message: string) => void;
  /** The open table; null where none is. */
  readonly work: ReadonlySignal<Work | null>;
  /** What the checks found; a moment behind a long table while it is typed into, null until the first are made. */
  readonly audit: ReadonlySignal<Audit | null>;
  /** How far long checks are; null where none go on. */
  readonly checking: ReadonlySignal<Checking | null>;
  /** Gives the checks up; makes them again. */
  readonly stop: () => void;
  readonly again: () => void;
  /** One step that can be undone. Edits that follow one another with the same `gesture` make one step. */
  readonly change: (edit: (work: Work) => Work, gesture?: string) => void;
  /** Proposes anew what the columns hold, as a step. */
  readonly proposeAgain: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** A table is on its way, and another is given up. What is returned says whether it is still wished. */
  readonly wish: () => () => boolean;
  /** Opens a table in place of the open one, as a step that can be undone. Where it cannot be read, what was open stays. */
  readonly open: (bytes: Uint8Array, options: AskedOptions) => void;
  /** Opens the text in the field for pasting, which is blank then. */
  readonly openPasted: () => void;
  /** Reads the file of the open table another way; null where it is no longer held. */
  readonly readAgain: ReadonlySignal<((options: Omit<AskedOptions, "name">) => void) | null>;
  /** How the open file was read. */
  readonly opened: ReadonlySignal<Pick<Opened, "notes" | "read"> | null>;
  /** Puts cells over those from a place on; too many are not pasted, and `failure` says so. */
  readonly pasteAt: (row: number, column: number, content: string) => void;
  /** What was not opened or not pasted, or only in part, and why. */
  readonly failure: Signal<Failure | null>;
  /** Text in the field for pasting; kept for a reload. */
  readonly pasted: Signal<string>;
  /** Whether the browser refuses to keep the table. */
  readonly isLost: ReadonlySignal<boolean>;
  /** Removes the table, its steps and what the browser keeps of them. */
  readonly clear: () => void;
  /** Brings back what was removed last, until another table is opened or the page is left; null where nothing was. */
  readonly bringBack: ReadonlySignal<(() => void) | null>;
  /** Gives up what could be brought back. */
  readonly letGo: () => void;
};
