import type { Quantity } from "../../../audit/quantity.ts";
import type { WithinLimits } from "../../../audit/within-limits.ts";
import type { Piecewise } from "../piecewise.ts";
import type { Item } from "../read/item.ts";
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

/** That a number of the table is at least, or at most, another. */
type Limit = { readonly side: "least" | "most"; readonly id: string; readonly by: string };

/** The limits that the numbers of the table pass as they are read. */
export function passedLimits(table: Tabulated): readonly WithinLimits[] {
  const value = (id: string): number => (givenLimits.get(id) ?? table.items.get(id))?.read ?? NaN;
  const isPassed = ({ side, id, by }: Limit): boolean =>
    side === "least" ? value(id) < value(by) : value(id) > value(by);
  return table.lines.flatMap((line) =>
    table.counts.flatMap((series) => limitsAt(table, line, series).filter(isPassed).map(checkOf)),
  );
}

/** The limits of a number, and those that it sets to others. */
export function* limitsOn(table: Tabulated, { id, place, part }: Item): Piecewise<readonly WithinLimits[]> {
  const found: Limit[] = [];
  for (const [i, line] of table.lines.entries()) {
    const isOwn = place.kind === "cell" && place.row === line.row;
    // An n, and the count of a total, may stand elsewhere than what they limit.
    if (!isOwn && part !== "n" && table.options.denominator !== "total") continue;
    for (const series of table.counts)
      found.push(...limitsAt(table, line, series).filter((limit) => limit.id === id || limit.by === id));
    yield (i + 1) / table.lines.length;
  }
  return found.map(checkOf);
}

function checkOf({ side, id, by }: Limit): WithinLimits {
  const own = { id: `${side}:${id}`, kind: "within-limits", parts: [id] } as const;
  return side === "least" ? { ...own, least: by } : { ...own, most: by };
}

/** No count is below 0; one of which there are percentages is not above its n, nor are they above 100. */
function limitsAt(table: Tabulated, line: Line, series: Series): readonly Limit[] {
  const count = itemAt(table, series, line, "count");
  const percent = itemAt(table, series, line, "percent");
  const n = nOf(table, series, line);
  const isShare = series.columns.percent !== undefined;
  const isAsked = table.options.answers !== "none";
  const limits: Limit[] = [];
  const add = (id: string, most: string | null): void => {
    limits.push({ side: "least", id, by: nought.id });
    // Where several answers were allowed, their sum passes n.
    if (most !== null && !line.isTotal) limits.push({ side: "most", id, by: most });
  };
  if (count !== null && n !== count) add(count, isShare ? n : null);
  if (percent !== null && (count !== null || n !== null || isAsked)) add(percent, hundred.id);
  return limits;
}
