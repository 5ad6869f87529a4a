import type { Quantity } from "../../../audit/quantity.ts";
import type { WithinLimits } from "../../../audit/within-limits.ts";
import type { Line } from "../read/line.ts";
import { nOf } from "../read/n-of.ts";
import type { Series } from "../read/series.ts";
import { itemAt, type Tabulated } from "../read/tabulate.ts";

const given = (id: string, value: number): Quantity => ({
  ...{ id, printed: value, read: value, low: null, high: null, exact: true, relation: "=" },
  // No share lies beyond them by a last digit only.
  precision: 1e-9,
});
const nought = given("limit:0", 0);
const hundred = given("limit:100", 100);

/** Limits that no cell holds, by the ids that checks name them with. */
export const givenLimits: ReadonlyMap<string, Quantity> = new Map(
  [nought, hundred].map((each) => [each.id, each]),
);

/** What limits the numbers of the table, by the id of each number concerned. */
export function limitsOf(table: Tabulated): ReadonlyMap<string, readonly WithinLimits[]> {
  const last = known.get(table);
  if (last) return last;
  const found = new Map<string, WithinLimits[]>();
  for (const line of table.lines) {
    for (const check of table.counts.flatMap((series) => limitsAt(table, line, series))) {
      for (const id of [...check.parts, ...(check.most === undefined ? [] : [check.most])]) {
        const own = found.get(id);
        if (own) own.push(check);
        else if (!givenLimits.has(id)) found.set(id, [check]);
      }
    }
  }
  known.set(table, found);
  return found;
}

const known = new WeakMap<Tabulated, ReadonlyMap<string, readonly WithinLimits[]>>();

/** No count is below 0; one of which there are percentages is not above its n, nor are they above 100. */
function limitsAt(table: Tabulated, line: Line, series: Series): readonly WithinLimits[] {
  const count = itemAt(table, series, line, "count");
  const percent = itemAt(table, series, line, "percent");
  const n = nOf(table, series, line);
  const isAsked = table.options.answers !== "none";
  const isShare = series.columns.percent !== undefined;
  // Where several answers were allowed, their sum passes n.
  const isSum = line.isTotal;
  const limits: WithinLimits[] = [];
  const add = (id: string, most: string | null): void => {
    const own = { kind: "within-limits", parts: [id] } as const;
    limits.push({ id: `least:${id}`, ...own, least: nought.id });
    if (most !== null && !isSum) limits.push({ id: `most:${id}`, ...own, most });
  };
  if (count !== null && n !== count) add(count, isShare ? n : null);
  if (percent !== null && (count !== null || n !== null || isAsked)) add(percent, hundred.id);
  return limits;
}
