import { createStore, del, get, set } from "idb-keyval";
import type { UseStore } from "idb-keyval";
import type { ReadOptions } from "../../query/read/file-note.ts";

/** The reader's own file as it is kept in their browser, and how they had it read. */
export type OwnFile = {
  readonly name: string;
  readonly content: Blob;
  readonly options: Omit<ReadOptions, "name">;
};

const KEY = "own-file";
let store: UseStore | null = null;

/** Does what it is given with the browser's database; `otherwise` where there is none or it refuses. */
async function guarded<T>(work: (store: UseStore) => Promise<T>, otherwise: T): Promise<T> {
  if (typeof indexedDB === "undefined") return otherwise;
  try {
    store ??= createStore("yibao-explorer", "own");
    return await work(store);
  } catch {
    return otherwise;
  }
}

/** Keeps a file in place of the one kept before; false where the browser keeps nothing (private windows, a full disk). */
export function keepOwn({ name, content, options }: OwnFile): Promise<boolean> {
  return guarded(async (own) => {
    await set(KEY, { name, content, options }, own);
    return true;
  }, false);
}

/** The file kept last, or null. */
export function keptOwn(): Promise<OwnFile | null> {
  return guarded(async (own) => {
    const kept: unknown = await get(KEY, own);
    return isOwnFile(kept) ? kept : null;
  }, null);
}

/** Leaves nothing of the file in the browser. */
export function forgetOwn(): Promise<void> {
  return guarded((own) => del(KEY, own), undefined);
}

/** What an earlier version of the site kept may look otherwise. */
function isOwnFile(value: unknown): value is OwnFile {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "content" in value &&
    value.content instanceof Blob &&
    "options" in value &&
    typeof value.options === "object"
  );
}
