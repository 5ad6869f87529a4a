import type { Work } from "../read/work.ts";
import type { Opened } from "./opened.ts";

/** A table, and the file that it was read from; null where the page was loaded since, and where there is no table. */
export type Scene = {
  readonly work: Work | null;
  readonly source: { readonly bytes: Uint8Array; readonly opened: Opened } | null;
};
