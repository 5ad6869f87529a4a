import type { Piecewise } from "../piecewise.ts";

/** Milliseconds after which the page has its turn: typing is not held up. */
const SLICE = 16;

type Told<Result> = {
  readonly done: (result: Result) => void;
  /** From the second slice on. */
  readonly progress?: (share: number) => void;
};

/** Does the work a slice at a time, the first at once. What it returns gives the work up. */
export function inSlices<Result>(work: Piecewise<Result>, { done, progress }: Told<Result>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    const end = performance.now() + SLICE;
    for (;;) {
      const step = work.next();
      if (step.done) return done(step.value);
      if (performance.now() < end) continue;
      progress?.(step.value);
      timer = setTimeout(slice);
      return;
    }
  };
  slice();
  return () => clearTimeout(timer);
}
