/** The states before and after the present one, the nearest last. */
export type Steps<State> = {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last step belongs to: another step of the same gesture takes its place. */
  readonly gesture: string | null;
};

const LONGEST = 200;

export function beginSteps<State>(present: State, past: readonly State[] = []): Steps<State> {
  return { past, present, future: [], gesture: null };
}

/** A step to another state. Steps of one `gesture`, such as letters typed into one cell, make one step. */
export function takeStep<State>(
  steps: Steps<State>,
  present: State,
  gesture: string | null = null,
): Steps<State> {
  if (present === steps.present) return steps;
  const isSame = gesture !== null && gesture === steps.gesture && steps.past.length > 0;
  const past = isSame ? steps.past : [...steps.past, steps.present].slice(-LONGEST);
  return { past, present, future: [], gesture };
}

/** The same steps where there is nothing to undo. */
export function undoStep<State>({ past, present, future, gesture }: Steps<State>): Steps<State> {
  if (past.length === 0) return { past, present, future, gesture };
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1] as State,
    future: [...future, present],
    gesture: null,
  };
}

/** The same steps where there is nothing to redo. */
export function redoStep<State>({ past, present, future, gesture }: Steps<State>): Steps<State> {
  if (future.length === 0) return { past, present, future, gesture };
  return {
    past: [...past, present],
    present: future[future.length - 1] as State,
    future: future.slice(0, -1),
    gesture: null,
  };
}
