import { effect } from "@preact/signals";
import type { Kept } from "./kept.ts";

const PAUSE = 300;

/** Keeps what is there now in the browser, a moment after it changes; what was kept when the page began is there already. */
export function keepAll(
  now: () => Kept,
  store: { readonly keep: (kept: Kept) => Promise<boolean>; readonly forget: () => Promise<void> },
  isLost: { value: boolean },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  effect(() => {
    const kept = now();
    clearTimeout(timer);
    if (isFirst) return void (isFirst = false);
    if (kept.work === null && kept.pasted === "") return void store.forget();
    timer = setTimeout(() => {
      void store.keep(kept).then((isKept) => (isLost.value = !isKept));
    }, PAUSE);
  });
}
