import { computed, type Signal, signal } from "@preact/signals";
import type { Tool } from "../tool.ts";
import type { Scene } from "./scene.ts";
import { beginSteps, type Steps } from "./steps.ts";

type Held = Pick<Tool, "text" | "announce" | "pasted" | "failure"> & {
  readonly steps: Signal<Steps<Scene>>;
  /** Gives up what is on its way. */
  readonly wishAnew: () => void;
};

/** Removes the table with its steps, and remembers both on the page alone, in case it was pressed by mistake. */
export function removing(held: Held): Pick<Tool, "clear" | "bringBack" | "letGo"> {
  const { text, announce, pasted, failure, steps, wishAnew } = held;
  const removed = signal<{ readonly steps: Steps<Scene>; readonly pasted: string } | null>(null);
  return {
    clear: () => {
      wishAnew();
      removed.value = { steps: steps.peek(), pasted: pasted.peek() };
      steps.value = beginSteps<Scene>({ work: null, source: null });
      pasted.value = "";
      failure.value = null;
      announce(text("yourtable.cleared"));
    },
    bringBack: computed(() => {
      const last = removed.value;
      if (!last) return null;
      return () => {
        wishAnew();
        removed.value = null;
        steps.value = last.steps;
        // What was typed since stays.
        if (pasted.peek() === "") pasted.value = last.pasted;
        announce(text("yourtable.brought-back"));
      };
    }),
    letGo: () => void (removed.value = null),
  };
}
