import { useRef } from "preact/hooks";
import type { Answer } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import type { Leaving } from "./about.ts";
import type { Describing } from "./describe/describing.ts";
import { describingOf, leavingOf } from "./leaving-of.ts";

/** A question with its own answer, and the words for it. */
export type Settled = { readonly leaving: Leaving; readonly answer: Answer; readonly describing: Describing };

/** The last question that was answered: while a newer one runs, nothing pairs it with an older answer. */
export function useLeaving(explorer: Explorer): Settled | null {
  const last = useRef<Settled | null>(null);
  const leaving = leavingOf(explorer, location.href, new Date());
  const { answer } = explorer.shown.value;
  if (leaving !== null && answer !== null)
    last.current = { leaving, answer, describing: describingOf(explorer) };
  return last.current;
}
