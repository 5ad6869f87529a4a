import { isFit } from "../../../audit/verdict.ts";
import type { Made } from "../checks/run-checks.ts";
import { type Piecewise, within } from "../piecewise.ts";
import { type Item, typedNumber } from "../read/item.ts";
import type { Finding } from "./finding.ts";
import { mendedBy, type Trial } from "./mended-by.ts";
import { mostMending } from "./most-mending.ts";
import { type Reading, readingsOf } from "./readings.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** Another reading of one number with which checks would hold that do not. */
export type Candidate = {
  readonly item: Item;
  readonly kind: Reading["kind"];
  /** The number as typed, the number instead, and the whole text of its place with it. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** How many checks of the finding would hold. */
  readonly mended: number;
};

/** One with the checks that would hold. */
type Tried = Omit<Candidate, "mended"> & { readonly mending: readonly Made[] };

/** Numbers of one finding that are tried: those that stand in most of its checks. */
const MOST_TRIED = 60;
/** Checks of one number with which all its readings are tried; where it stands in more, the likeliest with the rest. */
const SAMPLE = 300;
const MOST_LIKELY = 3;

/** Readings by the first check of their finding, and the checks that they were tried with. */
export type Known = Map<
  string,
  {
    readonly made: readonly Made[];
    readonly touched: readonly Made[];
    readonly found: readonly Candidate[];
  }
>;

/**
 * The readings of a single number with which the most checks of the finding hold and none that held fails: each was
 * tried by making the checks again. Of the same checks nothing is tried twice.
 */
export function* trying(
  finding: Finding,
  trial: Trial,
  known: Known = new Map(),
): Piecewise<readonly Candidate[]> {
  const ids = finding.ids.slice(0, MOST_TRIED);
  const standsIn = new Map(ids.map((id) => [id, [] as Made[]]));
  const touched = trial.made.filter((made) => {
    const lists = [...new Set(made.ids)].map((id) => standsIn.get(id)).filter((list) => list !== undefined);
    for (const list of lists) list.push(made);
    return lists.length > 0;
  });
  const key = finding.made[0]?.check.id ?? "";
  const last = known.get(key);
  if (last && isSame(last.made, finding.made) && isSame(last.touched, touched)) return last.found;
  const concerned = new Set(finding.made);
  const all: Tried[] = [];
  for (const [i, id] of ids.entries()) {
    const item = trial.table.items.get(id);
    if (!item) continue;
    // One that holds is asked first: with most readings it does not.
    const touches = (standsIn.get(id) ?? []).sort((a, b) => fit(b) - fit(a));
    all.push(...(yield* within(tried(item, concerned, trial, touches), i / ids.length, 1)));
  }
  const found = mostMending(all, finding.made.length).map(({ mending, ...reading }) => ({
    ...reading,
    mended: mending.length,
  }));
  known.set(key, { made: finding.made, touched, found });
  return found;
}

function fit({ result }: Made): number {
  return isFit(result.verdict) ? 1 : 0;
}

function isSame(a: readonly Made[], b: readonly Made[]): boolean {
  return a.length === b.length && a.every((made, i) => made === b[i]);
}

function* tried(
  item: Item,
  concerned: ReadonlySet<Made>,
  trial: Trial,
  touched: readonly Made[],
): Piecewise<readonly Tried[]> {
  // "<0.001" is no other number than 0.001 by itself.
  const bound = /[<>≤≥]/.test(item.relation) ? item.relation : "";
  const from = bound + typedNumber(item);
  const found: Tried[] = [];
  const readings = yield* readingsOf(
    item,
    touched.filter((made) => concerned.has(made)),
    trial.table.decimalComma,
  );
  for (const { kind, to } of yield* likeliest(readings, item, concerned, trial, touched)) {
    const text = withNumber(item, to);
    const mending = yield* mendedBy(item, text, touched, concerned, trial);
    if (mending && mending.length > 0) found.push({ item, kind, from, to: bound + to, text, mending });
    yield 0;
  }
  return withoutRepeats(found, from, trial.table.decimalComma);
}

/**
 * All readings; of a number in very many checks those few with which the most of a sample hold, or which the most imply:
 * each of them is then tried with all.
 */
function* likeliest(
  readings: readonly Reading[],
  item: Item,
  concerned: ReadonlySet<Made>,
  trial: Trial,
  touched: readonly Made[],
): Piecewise<readonly Reading[]> {
  if (touched.length <= SAMPLE) return readings;
  const step = touched.length / SAMPLE;
  const sample = Array.from({ length: SAMPLE }, (_, i) => touched[Math.floor(i * step)] as Made);
  const tries: { readonly reading: Reading; readonly likely: number }[] = [];
  for (const reading of readings) {
    const mending = yield* mendedBy(item, withNumber(item, reading.to), sample, concerned, trial);
    if (mending) tries.push({ reading, likely: Math.max(mending.length * step, reading.times) });
  }
  tries.sort((a, b) => b.likely - a.likely);
  return tries.slice(0, MOST_LIKELY).map(({ reading }) => reading);
}

function withNumber({ text, start, end }: Item, to: string): string {
  return text.slice(0, start) + to + text.slice(end);
}
