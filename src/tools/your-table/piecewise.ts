/** Work that can be laid down and taken up again: it yields how much of it is done, from 0 to 1, and returns what came out. */
export type Piecewise<Result> = Generator<number, Result>;

/** The work done at one go. */
export function whole<Result>(work: Piecewise<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Work as a part of a longer one, which is done from the one share to the other while it lasts. */
export function* within<Result>(work: Piecewise<Result>, from: number, to: number): Piecewise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
