import type { CheckKind } from "../../audit/check.ts";
import { joinLabel } from "../../data/label.ts";

export type Unnamed = {
  readonly id: string;
  readonly kind: CheckKind;
  readonly rows: readonly string[];
  /** The row that names the check where no other check of its kind has the same name. */
  readonly row: string;
  /** Whether no row is held against the others: then all of them name the check. */
  readonly isOfAll?: boolean;
};

/** What is said of a row: the parts of its label, the title of its table, and where it stands. */
export type RowWords = {
  readonly table: (row: string) => string;
  readonly parts: (row: string) => readonly string[];
  readonly where: (row: string) => string;
  /** What stands between the things of a list. */
  readonly between: string;
};

/** The name of a check, and the row to open first: one that the name is of. */
export type CheckName = { readonly name: string; readonly row: string };

/** More things than these are not listed in a name. */
const MOST = 2;

/**
 * Names the checks of one document: no two of a kind have the same. The label of its row, or what its rows have in
 * common, names a check; where that would name several, what all its rows have in common and in what they differ;
 * where they have nothing in common, the same of the rows that its namesakes lack, and where these stand. A mere year
 * is named with its table.
 *
 * @throws Error when nothing tells two checks of a kind apart
 */
export function nameChecks<Check extends Unnamed>(
  checks: readonly Check[],
  words: RowWords,
): readonly (Check & CheckName)[] {
  const names = new Map<Check, CheckName | undefined>(
    checks.map((check) => [check, firstName(check, words)]),
  );
  const nameOf = (check: Check): string | undefined => names.get(check)?.name;
  for (const check of checks) {
    const kin = checks.filter(({ kind }) => kind === check.kind);
    const group = kin.filter((other) => nameOf(other) === nameOf(check));
    if (group.length === 1) continue;
    const taken = new Set(kin.filter((other) => !group.includes(other)).map(nameOf));
    const way = ways.find((write) => {
      const written = group.map((one) => write(one, group, words)?.name);
      const fresh = new Set(written.filter((name) => name !== undefined && !taken.has(name)));
      return fresh.size === group.length;
    });
    if (!way) {
      const ids = group.map(({ id }) => `"${id}"`).join(", ");
      throw new Error(
        `The checks ${ids} are of one kind and stand on the same numbers. Remove all but one of them.`,
      );
    }
    for (const one of group) names.set(one, way(one, group, words));
  }
  return checks.map((check) => {
    const { name = "", row = check.row } = names.get(check) ?? {};
    return { ...check, row, name: /^\d+$/.test(name) ? joinLabel([words.table(row), name]) : name };
  });
}

function firstName({ rows, row, isOfAll }: Unnamed, words: RowWords): CheckName {
  const joint = isOfAll ? jointLabel(rows, words) : undefined;
  return { name: joint ?? joinLabel(words.parts(row)), row };
}

type Way = (check: Unnamed, group: readonly Unnamed[], words: RowWords) => CheckName | undefined;

const byAllRows: Way = ({ rows, row }, _, words) => {
  const name = jointLabel(rows, words);
  return name === undefined ? undefined : { name, row };
};

const byOwnRows: Way = ({ id, rows }, group, words) => {
  const theirs = new Set(group.flatMap((other) => (other.id === id ? [] : other.rows)));
  const own = rows.filter((row) => !theirs.has(row));
  const name = jointLabel(own, words);
  const row = own.at(-1);
  return name === undefined || row === undefined ? undefined : { name, row };
};

const byPlace: Way = (check, group, words) => {
  const own = byOwnRows(check, group, words);
  return own && { ...own, name: joinLabel([own.name, words.where(own.row)]) };
};

const ways = [byAllRows, byOwnRows, byPlace] as const;

/** What the labels of rows have in common, then in what they differ where that is short; undefined for nothing in common. */
function jointLabel(rows: readonly string[], { parts, between }: RowWords): string | undefined {
  const labels = rows.map(parts);
  const common = labels[0]?.filter((part) => labels.every((label) => label.includes(part))) ?? [];
  if (common.length === 0) return undefined;
  const rests = labels
    .map((label) => joinLabel(label.filter((part) => !common.includes(part))))
    .filter(Boolean);
  const differ = [...new Set(rests)];
  return joinLabel(differ.length === 0 || differ.length > MOST ? common : [...common, differ.join(between)]);
}
