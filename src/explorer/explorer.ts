import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Locale } from "../i18n/locale.ts";
import type { MessageKey } from "../i18n/messages.ts";
import type { ChartChoice, Query } from "../query/query.ts";
import type { ReadOptions } from "../query/read/file-note.ts";
import type { Answer, EngineClient, Opened } from "./engine-client.ts";
import type { SiteSchema, SiteTable } from "../publish/site-table.ts";

/** What a reader says of a file; the rest is found out. */
export type HowToRead = Omit<ReadOptions, "name">;

/** The table the explorer has open. */
export type OpenTable = Opened & {
  /** In the language of the page; the file's name for the reader's own. */
  readonly title: string;
  readonly site: { readonly table: SiteTable; readonly schema: SiteSchema } | null;
  /** The reader's own file and how they had it read. */
  readonly own?: { readonly file: File; readonly options: HowToRead };
};

/** What the explorer shows of the answer; an old answer stays while a new one is computed. */
export type Shown = {
  readonly answer: Answer | null;
  readonly busy: boolean;
  /** Whether what runs has taken over two seconds: the reader may stop it. */
  readonly slow: boolean;
  /** Why there is no answer to the present query. */
  readonly error: string | null;
};

/** What the reader has set that is no part of the question. */
export type View = {
  /** First line shown, a multiple of 100. */
  readonly start: number;
  /** Widths of columns in CSS pixels, where set. */
  readonly widths: Readonly<Record<string, number>>;
  /** Lines selected, by their number in the answer. */
  readonly selected: readonly number[];
};

/** All that the parts of the explorer share. Parts read signals and call these; none holds the query itself. */
export type Explorer = {
  readonly locale: Locale;
  readonly tables: readonly SiteTable[];
  /** Questions to start from, in the language of the page; `address` is what stands after the "?". */
  readonly questions: readonly {
    readonly question: string;
    readonly about: string;
    readonly address: string;
  }[];
  readonly engine: EngineClient;
  readonly table: ReadonlySignal<OpenTable | null>;
  readonly query: ReadonlySignal<Query>;
  readonly shown: ReadonlySignal<Shown>;
  readonly view: Signal<View>;
  /**
   * One step that can be undone; the table shows its first page again. `saying` is announced. Edits that follow one
   * another with the same `gesture`, such as letters typed into one field, make one step.
   */
  readonly change: (edit: (query: Query) => Query, saying?: string, gesture?: string) => void;
  /** What the last step belongs to; null for a step of its own. */
  readonly gesture: ReadonlySignal<string | null>;
  /** The column whose filter is to be opened, as its header asks. */
  readonly filterAsked: Signal<string | null>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Asks another question of the table that is open, as a step that can be undone; false where it is of another table. */
  readonly askOpen: (query: Query) => boolean;
  /** Opens a table of the site, with a question or unasked. */
  readonly openSite: (table: SiteTable, query?: Query) => Promise<void>;
  /**
   * Opens a file of the reader's own and keeps it for a reload.
   *
   * @throws UnreadableFile with its notes; Stopped where it was cancelled; what was open stays open
   */
  readonly openOwn: (
    file: File,
    tell: (stage: string, done: number) => void,
    options?: ReadOptions,
    query?: Query,
  ) => Promise<void>;
  /** The question of a link whose file the reader has yet to open: the next file opened is asked it. */
  readonly expectOwn: (query: Query) => void;
  /** Gives up the opening of a file: what was open stays open. */
  readonly cancelOpening: () => Promise<void>;
  /** Closes the table, and has the worker let go of it. */
  readonly closeTable: () => void;
  /** Forgets the reader's own file: on the page, in the worker and in the browser's database. */
  readonly forgetOwn: () => Promise<void>;
  /** Whether the reader has asked anything: else the whole table is shown. */
  readonly isAsked: ReadonlySignal<boolean>;
  /** Back to the whole table, as a step that can be undone. */
  readonly startAgain: () => void;
  /** Ends a question that takes long, and takes back the step that asked it. */
  readonly stop: () => Promise<void>;
  /** What was done without being asked for, until the next step: a question that was stopped. */
  readonly notice: ReadonlySignal<string | null>;
  /** Parts of a link that could not be used, or why a table did not open: each in words. */
  readonly problems: ReadonlySignal<readonly string[]>;
  readonly addProblems: (problems: readonly string[]) => void;
  readonly forgetProblems: () => void;
  /** Address of the present question; without the reader's file. */
  readonly address: ReadonlySignal<string>;
  /** The chart that is drawn, chosen or proposed; null while none is. */
  readonly chartSeen: Signal<ChartChoice | null>;
  /**
   * The address to share: whoever opens it sees the chart that the reader sees, though it was only proposed and a later
   * version may propose another. In the question itself a proposal is not written: it follows the answer.
   */
  readonly link: ReadonlySignal<string>;
  readonly text: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** Says a message to screen readers, politely. */
  readonly announce: (message: string) => void;
};
