import { mostBytes } from "../read/sheet.ts";
import type { Tool } from "../tool.ts";

/** Opens a file that was chosen or dropped. One that is too large, a folder, or what the browser cannot read is not opened, and it is said why. */
export async function openFile(file: File, { text, failure, wish, open }: Tool): Promise<void> {
  const { name, size } = file;
  const fail = (key: "too-many-bytes" | "not-read"): void => {
    const values = { name, size: Math.ceil(size / 1e5) / 10, limit: mostBytes / 1e6 };
    failure.value = {
      title: text("yourtable.not-opened", { name }),
      notes: [{ key: `yourtable.note.${key}`, values }],
    };
  };
  if (size > mostBytes) return fail("too-many-bytes");
  const isWished = wish();
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return isWished() ? fail("not-read") : undefined;
  }
  if (isWished()) open(bytes, { name });
}
