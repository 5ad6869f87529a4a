import { isFit } from "../../../audit/verdict.ts";
import { judge, type Made } from "../checks/run-checks.ts";
import { type Piecewise, within } from "../piecewise.ts";
import { type Item, type Place, typedNumber } from "../read/item.ts";
import { readPlace } from "../read/read-place.ts";
import type { Role } from "../read/role.ts";
import type { Tabulated } from "../read/tabulate.ts";
import type { Finding } from "./finding.ts";
import { impliedValues } from "./implied.ts";
import { type SlipKind, slipsOf } from "./slips.ts";
import { writeValue } from "./write-value.ts";

/** Another reading of one number with which checks would hold that do not. */
export type Candidate = {
  readonly item: Item;
  readonly kind: SlipKind | "implied";
  /** The number as typed, the number instead, and the whole text of its place with it. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** How many checks of the finding would hold. */
  readonly mended: number;
};

/** What is needed to try readings. */
export type Trial = {
  readonly table: Tabulated;
  readonly made: readonly Made[];
  readonly roleAt: (place: Place) => Role;
};

/** Numbers of one finding that are tried: those that stand in most of its checks. */
const MOST_TRIED = 60;
const ORDER = ["swapped", "point", "digit", "implied"] as const;

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
 * tried by making the checks again. Those with the smallest slip first. Of the same checks nothing is tried twice.
 */
export function* trying(
  finding: Finding,
  trial: Trial,
  known: Known = new Map(),
): Piecewise<readonly Candidate[]> {
  const ids = finding.ids.slice(0, MOST_TRIED);
  const wanted = new Set(ids);
  const touched = trial.made.filter((made) => made.ids.some((id) => wanted.has(id)));
  const key = finding.made[0]?.check.id ?? "";
  const last = known.get(key);
  if (last && isSame(last.made, finding.made) && isSame(last.touched, touched)) return last.found;
  const all: Candidate[] = [];
  for (const [i, id] of ids.entries()) {
    const item = trial.table.items.get(id);
    if (item) all.push(...(yield* within(tried(item, finding, trial, touched), i / ids.length, 1)));
  }
  const most = Math.max(...all.map(({ mended }) => mended));
  const found = all
    .filter(({ mended }) => mended === most)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  known.set(key, { made: finding.made, touched, found });
  return found;
}

function isSame(a: readonly Made[], b: readonly Made[]): boolean {
  return a.length === b.length && a.every((made, i) => made === b[i]);
}

function* tried(
  item: Item,
  finding: Finding,
  trial: Trial,
  near: readonly Made[],
): Piecewise<readonly Candidate[]> {
  const { table } = trial;
  const from = typedNumber(item);
  const comma = (text: string): string =>
    table.decimalComma ? text.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")) : text;
  const slips = slipsOf(comma(from)).map(({ kind, text }) => ({ kind, to: comma(text) }));
  const implied = finding.made
    .flatMap(({ result }) => result.comparisons)
    .flatMap((comparison) => impliedValues(comparison, item))
    .map((value) => ({ kind: "implied" as const, to: writeValue(value, item, table.decimalComma) }));
  const size = (text: string): number => Number(comma(text).replace(/,/g, "").replace("−", "-"));
  const readings = [
    ...slips,
    ...implied.filter(
      ({ to }, i) =>
        to !== from &&
        implied.findIndex((other) => other.to === to) === i &&
        !slips.some((slip) => size(slip.to) === size(to)),
    ),
  ];
  const touched = near.filter(({ ids }) => ids.includes(item.id));
  const found: Candidate[] = [];
  for (const { kind, to } of readings) {
    const text = item.text.slice(0, item.start) + to + item.text.slice(item.end);
    const mended = mendedBy(item, text, touched, finding, trial);
    if (mended > 0) found.push({ item, kind, from, to, text, mended });
    yield 0;
  }
  return found;
}

/** How many checks of the finding hold with the other text; 0 where one fails that held, or the text cannot be read. */
function mendedBy(
  item: Item,
  text: string,
  touched: readonly Made[],
  finding: Finding,
  { table, roleAt }: Trial,
): number {
  const { items, problem } = readPlace(item.place, text, roleAt(item.place), table.decimalComma);
  if (problem !== null || !items.some(({ id }) => id === item.id)) return 0;
  const instead = new Map(items.map((each) => [each.id, each]));
  let mended = 0;
  for (const made of touched) {
    const { verdict } = judge(made.check, table.items, instead);
    if (!isFit(verdict)) {
      if (isFit(made.result.verdict)) return 0;
    } else if (finding.made.includes(made)) mended += 1;
  }
  return mended;
}
