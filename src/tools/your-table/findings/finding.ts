import type { CheckKind } from "../../../audit/check.ts";
import { isFit } from "../../../audit/verdict.ts";
import type { Made } from "../checks/run-checks.ts";

/** Checks that do not hold and hang together by a number that may be the reason for all of them. */
export type Finding = {
  readonly number: number;
  readonly made: readonly Made[];
  /** Whether numbers do not fit; else they are off by less than one unit of the last digit. */
  readonly isClear: boolean;
  /** Every number concerned, those first that stand in all of the checks. */
  readonly ids: readonly string[];
  /** Numbers that stand in all of the checks. */
  readonly common: ReadonlySet<string>;
};

/** Kinds that most wrong numbers pass: they confirm none. */
const LENIENT: readonly CheckKind[] = ["inside-interval", "p-against-interval", "within-limits"];

/**
 * The checks that do not hold, those together that share a number which no other check confirms: such a number may be
 * the reason for both. In the order of the table.
 */
export function findingsOf(made: readonly Made[]): readonly Finding[] {
  const holding = made.filter(({ check, result }) => isFit(result.verdict) && !LENIENT.includes(check.kind));
  const confirmed = new Set(holding.flatMap(({ ids }) => ids));
  return (["not-consistent", "off-by-less-than-one"] as const)
    .flatMap((verdict) => {
      const failed = made.filter(({ result }) => result.verdict === verdict);
      return joined(failed, confirmed).map((group) => ({
        made: group,
        isClear: verdict === "not-consistent",
      }));
    })
    .map((group, i) => ({ ...group, number: i + 1, ...shared(group.made) }));
}

/** Groups of checks that are linked by a number in common, apart from the confirmed ones. */
function joined(failed: readonly Made[], confirmed: ReadonlySet<string>): readonly (readonly Made[])[] {
  const groups = new Map<Made, Made[]>();
  const first = new Map<string, Made>();
  for (const each of failed) {
    groups.set(each, [each]);
    for (const id of each.ids) {
      if (confirmed.has(id)) continue;
      const other = first.get(id);
      if (other === undefined) first.set(id, each);
      else merge(groups, other, each);
    }
  }
  return [...new Set(groups.values())];
}

function merge(groups: Map<Made, Made[]>, a: Made, b: Made): void {
  const [kept, left] = [groups.get(a), groups.get(b)];
  if (!kept || !left || kept === left) return;
  kept.push(...left);
  for (const each of left) groups.set(each, kept);
}

function shared(made: readonly Made[]): Pick<Finding, "ids" | "common"> {
  const times = new Map<string, number>();
  for (const { ids } of made) for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  const ids = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  return { ids, common: new Set(ids.filter((id) => times.get(id) === made.length)) };
}
