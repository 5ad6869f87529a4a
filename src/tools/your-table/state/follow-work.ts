import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Work } from "../read/work.ts";
import { type Audit, auditing, forgetful } from "./audit.ts";
import { inSlices } from "./in-slices.ts";

/** How far the checks are; `isStopped` where the reader gave them up, and what is shown may be older than the table. */
export type Checking = { readonly share: number; readonly isStopped: boolean };

/** From so many cells on, the checks wait until the typing pauses. */
const LONG = 3000;
const PAUSE = 200;
const NOTHING = Symbol("no table");
/** Milliseconds after which it is said that checks are going on. */
const PATIENCE = 300;

/**
 * Makes the checks of each table that comes: at once for a short one, after a pause for a long one that is typed into.
 * Of a table of another `origin` nothing is shown that was found in the last one, whatever the two are called.
 */
export function followWork(
  work: ReadonlySignal<Work | null>,
  origin: ReadonlySignal<unknown>,
): {
  readonly audit: ReadonlySignal<Audit | null>;
  /** Null where nothing goes on that is worth saying. */
  readonly checking: ReadonlySignal<Checking | null>;
  readonly stop: () => void;
  readonly again: () => void;
} {
  const audit = signal<Audit | null>(null);
  const share = signal<number | null>(null);
  const isStopped = signal(false);
  let known = forgetful();
  let last: unknown = NOTHING;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = (): void => undefined;
  const end = (): void => {
    clearTimeout(timer);
    giveUp();
    share.value = null;
  };
  const check = (present: Work): void => {
    const said = performance.now() + PATIENCE;
    isStopped.value = false;
    let isMade = false;
    const show = (found: Audit): void => {
      isMade = true;
      share.value = null;
      audit.value = found;
    };
    giveUp = inSlices(auditing(present, known, show), {
      progress: (done) => {
        if (!isMade && performance.now() > said) share.value = done;
      },
      done: show,
    });
  };
  effect(() => {
    const present = work.value;
    end();
    const from = present === null ? NOTHING : origin.value;
    const isOther = from !== last;
    last = from;
    if (isOther) known = forgetful();
    if (isOther) audit.value = null;
    if (!present) return;
    const isLong = present.sheet.rows.length * present.sheet.headers.length > LONG;
    // What was opened is shown first; what is typed is waited for.
    if (isLong) timer = setTimeout(() => check(present), isOther ? 0 : PAUSE);
    else check(present);
  });
  return {
    audit,
    checking: computed(() =>
      isStopped.value || share.value !== null
        ? { share: share.value ?? 0, isStopped: isStopped.value }
        : null,
    ),
    stop: () => {
      end();
      isStopped.value = true;
    },
    again: () => {
      const present = work.peek();
      end();
      if (present) check(present);
    },
  };
}
