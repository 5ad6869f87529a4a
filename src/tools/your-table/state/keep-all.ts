import { effect } from "@preact/signals";
import type { Kept } from "./kept.ts";

const PAUSE = 300;

type Store = {
  readonly keep: (kept: Kept) => Promise<boolean>;
  readonly forget: () => Promise<void>;
  /** Calls back when the page is about to be left. */
  readonly onLeave: (flush: () => void) => void;
};

/**
 * Keeps what is there now in the browser, a moment after it changes, and at once when the page is left; what was kept
 * when the page began is there already.
 */
export function keepAll(now: () => Kept, { keep, forget, onLeave }: Store, isLost: { value: boolean }): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Kept | null = null;
  let isFirst = true;
  const flush = (): void => {
    clearTimeout(timer);
    const kept = waiting;
    waiting = null;
    if (kept) void keep(kept).then((isKept) => (isLost.value = !isKept));
  };
  onLeave(flush);
  effect(() => {
    const kept = now();
    clearTimeout(timer);
    waiting = null;
    if (isFirst) return void (isFirst = false);
    if (kept.work === null && kept.pasted === "") return void forget();
    waiting = kept;
    timer = setTimeout(flush, PAUSE);
  });
}
