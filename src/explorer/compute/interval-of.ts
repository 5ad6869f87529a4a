import type { Measure } from "../../query/query.ts";

/** The places of a share and of the ends of its interval, of the same rows and weights; the place alone for others. */
export function intervalOf(measures: readonly Measure[], at: number): readonly number[] {
  const share = measures[at];
  if (share?.fn !== "share") return [at];
  const key = JSON.stringify([share.where, share.weight]);
  const ends = (["wilson-low", "wilson-high"] as const).map((fn) =>
    measures.findIndex((end) => end.fn === fn && JSON.stringify([end.where, end.weight]) === key),
  );
  return ends.includes(-1) ? [at] : [at, ...ends];
}
