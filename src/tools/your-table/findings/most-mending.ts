import type { CheckKind } from "../../../audit/check.ts";
import type { Made } from "../checks/run-checks.ts";
import type { Reading } from "./readings.ts";

type Tried = { readonly kind: Reading["kind"]; readonly mending: readonly Made[] };

const ORDER: readonly Reading["kind"][] = ["swapped", "point", "digit", "implied"];
/** Checks of several rows, or answers, together: one wrong number can make up for another. */
const SUMS: readonly CheckKind[] = ["parts-make-total", "shares-make-100", "subgroups-make-n"];

/**
 * Of the readings of a finding those with which the most of its checks hold, the smallest slips first. Where there seem
 * to be several misprints, as none makes all hold, a check of one row says more than a sum: there it is those with which
 * the most of the former hold, and a value that is no slip is left out where a slip does the same.
 */
export function mostMending<T extends Tried>(tried: readonly T[], all: number): readonly T[] {
  const own = ({ mending }: T): readonly Made[] => mending.filter(({ check }) => !SUMS.includes(check.kind));
  const most = topBy(tried, ({ mending }) => mending.length);
  const isSingle = most.some(({ mending }) => mending.length === all);
  const isByRow = !isSingle && tried.some((each) => own(each).length > 0);
  const kept = isByRow ? topBy(tried, (each) => own(each).length) : most;
  const bySlips = new Set(kept.flatMap((each) => (each.kind === "implied" ? [] : own(each))));
  return kept
    .filter((each) => !isByRow || each.kind !== "implied" || own(each).some((made) => !bySlips.has(made)))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function topBy<T>(list: readonly T[], size: (each: T) => number): readonly T[] {
  const top = list.reduce((most, each) => Math.max(most, size(each)), 0);
  return list.filter((each) => size(each) === top);
}
