import { signal } from "@preact/signals";
import { expect, it, vi } from "vitest";
import { keepAll } from "./keep-all.ts";
import type { Kept } from "./kept.ts";

it("keeps what was typed last when the page is left, and once", () => {
  vi.useFakeTimers();
  try {
    const pasted = signal("");
    const keep = vi.fn((_: Kept) => Promise.resolve(true));
    const forget = vi.fn(() => Promise.resolve());
    let leave = (): void => undefined;
    const onLeave = (flush: () => void): void => void (leave = flush);
    keepAll(
      () => ({ work: null, source: null, past: [], pasted: pasted.value }),
      { keep, forget, onLeave },
      { value: false },
    );
    leave();
    expect(keep).not.toHaveBeenCalled();
    pasted.value = "1\t2";
    leave();
    expect(keep.mock.calls).toEqual([[{ work: null, source: null, past: [], pasted: "1\t2" }]]);
    vi.runAllTimers();
    expect(keep).toHaveBeenCalledTimes(1);
    pasted.value = "3";
    pasted.value = "";
    leave();
    expect([keep.mock.calls.length, forget.mock.calls.length]).toEqual([1, 1]);
  } finally {
    vi.useRealTimers();
  }
});
