import type { Work } from "../read/work.ts";
import type { Opened } from "./opened.ts";

/** The file or the text that a table was read from, and how. */
export type Source = { readonly bytes: Uint8Array; readonly opened: Pick<Opened, "notes" | "read"> };

/** A table, and what it was read from; null where that is no longer held, and where there is no table. */
export type Scene = { readonly work: Work | null; readonly source: Source | null };
