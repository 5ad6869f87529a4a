import { mostBytes } from "../read/sheet.ts";
import type { Tool } from "../tool.ts";
import type { Note } from "../words/note-words.ts";
import { tooManyBytes } from "./opened.ts";

/** Opens a file that was chosen or dropped. One that is too large, a folder, or what the browser cannot read is not opened, and it is said why. */
export async function openFile(file: File, { text, failure, wish, open }: Tool): Promise<void> {
  const { name, size } = file;
  const fail = (note: Note): void => {
    failure.value = { title: text("yourtable.not-opened", { name }), notes: [note] };
  };
  if (size > mostBytes) return fail(tooManyBytes(name, size));
  const isWished = wish();
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return isWished() ? fail({ key: "yourtable.note.not-read", values: { name } }) : undefined;
  }
  if (isWished()) open(bytes, { name });
}
