import type { Work } from "../read/work.ts";
import type { Kept } from "./kept.ts";
import type { Scene, Source } from "./scene.ts";
import type { Steps } from "./steps.ts";

/** States that are kept at most, and the rows of all of them together: they are written after every pause. */
const MOST = 50;
const MOST_ROWS = 20_000;
/** Bytes that are as quickly written. */
const MOST_BYTES = 1_000_000;

/** The states before the present one that are kept for a reload: those of the same table, as many as are quickly written. */
export function keptPast({ past, present }: Pick<Steps<Scene>, "past" | "present">): readonly Work[] {
  const kept: Work[] = [];
  let rows = 0;
  for (const { work, source } of [...past].reverse()) {
    rows += work?.sheet.rows.length ?? 0;
    if (work === null || source !== present.source || kept.length === MOST || rows > MOST_ROWS) break;
    kept.unshift(work);
  }
  return kept;
}

/** What the table was read from, unless it is too long. */
export function keptSource(source: Source | null): Source | null {
  return source !== null && source.bytes.length <= MOST_BYTES ? source : null;
}

/** What is kept of the steps beside the table. */
export function keptOf(steps: Pick<Steps<Scene>, "past" | "present">): Pick<Kept, "past" | "source"> {
  return { past: keptPast(steps), source: keptSource(steps.present.source) };
}
