import { isWeighted, says } from "./names.ts";
import { type Part, partsOf, type Role } from "./role.ts";

/** The columns whose numbers belong together, by part: a count, its percentage and its n; or an estimate, its interval and its p. */
export type Series = {
  readonly columns: Readonly<Partial<Record<Part, number>>>;
  /** Which row sums them up where percentages of all and of the valid answers stand beside one another. */
  readonly basis?: "first" | "last";
};

type Building = { columns: Partial<Record<Part, number>>; last: number };

type AllSeries = { readonly counts: readonly Series[]; readonly estimates: readonly Series[] };

/**
 * Columns that belong together. Where there are as many of one sort as of another, the first belongs to the first;
 * else each belongs to the nearest before it. One column of n serves all. Weighted percentages belong to no count.
 */
export function seriesOf(roles: readonly Role[], headers: readonly string[] = []): AllSeries {
  const isShare = (role: Role): boolean => role === "percent" || role === "count-percent";
  const among = (is: (header: string) => boolean): readonly number[] =>
    headers.flatMap((header, c) => (isShare(roles[c] ?? "ignore") && is(header) ? [c] : []));
  const weighted = among(isWeighted);
  const valid = among((header) => says(header, "valid"));
  const apart = new Set([...weighted, ...valid]);
  const { counts, estimates } = plainSeries(roles.map((role, c) => (apart.has(c) ? "ignore" : role)));
  const alone = weighted.map((percent): Series => ({ columns: { percent } }));
  return { counts: [...valid.reduce(withValid, counts), ...alone], estimates };
}

/** "Valid Percent" has the counts of the percentages before it, and another total. */
function withValid(all: readonly Series[], percent: number): readonly Series[] {
  const before = all.filter(({ columns: { count = Infinity } }) => count < percent).at(-1);
  if (before?.columns.count === undefined) return [...all, { columns: { percent } }];
  const { count } = before.columns;
  const own: Series = { columns: { count, percent }, basis: "first" };
  if (before.columns.percent === undefined) return all.map((series) => (series === before ? own : series));
  return all.flatMap((series) =>
    series === before ? [{ ...before, basis: "last" as const }, own] : [series],
  );
}

function plainSeries(roles: readonly Role[]): AllSeries {
  const counts = begin(roles, ["count", "count-percent"]);
  attach(counts, roles, "percent");
  const n = columnsOf(roles, "n");
  counts.sort((a, b) => a.last - b.last);
  counts.forEach((series, i) => {
    const before = n.filter((column) => column < series.last).at(-1);
    series.columns.n = n.length === counts.length ? (n[i] as number) : (before ?? n[0] ?? NONE);
  });
  const estimates = begin(roles, ["estimate", "estimate-interval"]);
  for (const role of ["interval", "low", "high", "p"] as const) attach(estimates, roles, role);
  return { counts: counts.map(whole), estimates: estimates.map(whole) };
}

const NONE = -1;

function columnsOf(roles: readonly Role[], ...wanted: readonly Role[]): readonly number[] {
  return roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
}

function take(series: Building, role: Role, column: number): void {
  for (const part of partsOf[role]) series.columns[part] ??= column;
  series.last = Math.max(series.last, column);
}

function begin(roles: readonly Role[], heads: readonly Role[]): Building[] {
  return columnsOf(roles, ...heads).map((column) => {
    const series: Building = { columns: {}, last: column };
    take(series, roles[column] as Role, column);
    return series;
  });
}

/** Gives each column of the role to a series that lacks its numbers; one that finds none begins its own. */
function attach(all: Building[], roles: readonly Role[], role: Role): void {
  const parts = partsOf[role];
  const lacks = (series: Building): boolean => parts.every((part) => series.columns[part] === undefined);
  const columns = columnsOf(roles, role);
  const lacking = all.filter(lacks);
  const inOrder = columns.length === lacking.length;
  columns.forEach((column, i) => {
    const before = all.filter((series) => series.last < column).at(-1);
    const found = inOrder ? lacking[i] : before && lacks(before) ? before : undefined;
    if (found) take(found, role, column);
    else {
      const own: Building = { columns: {}, last: column };
      take(own, role, column);
      all.push(own);
      all.sort((a, b) => a.last - b.last);
    }
  });
}

function whole({ columns }: Building): Series {
  const { n, ...others } = columns;
  return { columns: n === undefined || n === NONE ? others : columns };
}
