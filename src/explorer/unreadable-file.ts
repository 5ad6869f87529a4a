import type { FileNote } from "../query/read/file-note.ts";

/** A file that cannot be opened, and why: at least one note stops it. */
export class UnreadableFile extends Error {
  readonly notes: readonly FileNote[];

  constructor(notes: readonly FileNote[]) {
    super(notes.map(({ key }) => key).join(", "));
    this.notes = notes;
  }
}
