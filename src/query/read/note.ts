import type { FileNote } from "./file-note.ts";

type Values = FileNote["values"];

/** Something decided that needs no look. */
export const note = (key: string, values: Values = {}): FileNote => make("note", key, values);

/** Something decided that the reader should look at. */
export const doubt = (key: string, values: Values = {}): FileNote => make("doubt", key, values);

/** Why the file cannot be opened. */
export const stop = (key: string, values: Values = {}): FileNote => make("stop", key, values);

function make(weight: FileNote["weight"], key: string, values: Values): FileNote {
  return { key: `explore.note.${key}`, values, weight };
}
