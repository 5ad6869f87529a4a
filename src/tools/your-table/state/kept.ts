import { createStore, del, get, promisifyRequest } from "idb-keyval";
import type { UseStore } from "idb-keyval";
import { encodings } from "../../../query/read/encodings.ts";
import { roles } from "../read/role.ts";
import { separators } from "../read/separator.ts";
import { answers as allAnswers, denominators, levels, type Work } from "../read/work.ts";
import type { Source } from "./scene.ts";

/** What is kept in the browser for a reload: the table and its states before, or a text that was pasted and not yet read. */
export type Kept = {
  readonly work: Work | null;
  /** The nearest last; those to which undo leads. */
  readonly past: readonly Work[];
  readonly pasted: string;
  /** What the table was read from; null where it is too long to be written after every change. */
  readonly source: Source | null;
};

const KEY = "table";
let store: UseStore | null = null;

/** Does what it is given with the browser's database; `otherwise` where there is none or it refuses. */
async function guarded<T>(work: (store: UseStore) => Promise<T>, otherwise: T): Promise<T> {
  if (typeof indexedDB === "undefined") return otherwise;
  try {
    store ??= createStore("yibao-your-table", "own");
    return await work(store);
  } catch {
    return otherwise;
  }
}

/** False where the browser keeps nothing (private windows, a full disk). */
export function keep(kept: Kept): Promise<boolean> {
  return guarded(async (own) => {
    // A page that is left ends what it has not committed.
    await own("readwrite", (store) => {
      store.put(kept, KEY);
      store.transaction.commit();
      return promisifyRequest(store.transaction);
    });
    return true;
  }, false);
}

export function kept(): Promise<Kept | null> {
  return guarded(async (own) => keptIn(await get<unknown>(KEY, own)), null);
}

/** Leaves nothing of the table in the browser. */
export function forget(): Promise<void> {
  return guarded((own) => del(KEY, own), undefined);
}

/** What was kept, as far as it is known; what an earlier version of the site kept may look otherwise. */
export function keptIn(value: unknown): Kept | null {
  if (!isRecord(value)) return null;
  const { work, past, pasted, source } = value;
  if (typeof pasted !== "string" || !(work === null || isWork(work))) return null;
  return {
    work,
    past: Array.isArray(past) && past.every(isWork) ? past : [],
    pasted,
    source: isSource(source) ? source : null,
  };
}

function isSource(value: unknown): value is Source {
  if (!isRecord(value) || !(value["bytes"] instanceof Uint8Array) || !isRecord(value["opened"])) return false;
  const { notes, read } = value["opened"];
  const isNote = (note: unknown): boolean =>
    isRecord(note) && typeof note["key"] === "string" && isRecord(note["values"]);
  if (!Array.isArray(notes) || !notes.every(isNote)) return false;
  return (
    isRecord(read) &&
    (encodings as readonly unknown[]).includes(read["encoding"]) &&
    (separators as readonly unknown[]).includes(read["delimiter"]) &&
    typeof read["header"] === "boolean"
  );
}

function isWork(value: unknown): value is Work {
  if (!isRecord(value) || !isRecord(value["sheet"]) || !isRecord(value["options"])) return false;
  const { sheet, roles: held, options } = value;
  const { headers, rows, name } = sheet as Readonly<Record<string, unknown>>;
  const { answers, denominator, typedN, ratio, level, wald } = options as Readonly<Record<string, unknown>>;
  const isTexts = (list: unknown): list is readonly string[] =>
    Array.isArray(list) && list.every((item) => typeof item === "string");
  if (!isTexts(headers) || typeof name !== "string" || !Array.isArray(rows)) return false;
  return (
    rows.every((row) => isTexts(row) && row.length === headers.length) &&
    isTexts(held) &&
    held.length === headers.length &&
    held.every((role) => (roles as readonly string[]).includes(role)) &&
    (allAnswers as readonly unknown[]).includes(answers) &&
    (denominators as readonly unknown[]).includes(denominator) &&
    (levels as readonly unknown[]).includes(level) &&
    typeof typedN === "string" &&
    typeof ratio === "boolean" &&
    typeof wald === "boolean"
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
