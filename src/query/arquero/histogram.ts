import { type Cell, type Column, isNumeric } from "../column.ts";
import type { Profile } from "../result.ts";

const bins = 20;
/** Whole numbers over a range no wider than this have a bin each. */
const widestByOne = 40;

/** A cell as a number on an axis: dates as days since 1970; NaN for text that is no date. */
function placeOnAxis(cell: Cell, { type }: Pick<Column, "type">): number {
  if (typeof cell === "number") return cell;
  return cell === null || type !== "date" ? Number.NaN : Date.parse(cell) / 86_400_000;
}

/**
 * Equal bins over the values (distinct, in order) and how many rows each value has; both ends belong to a bin. Null for
 * columns that are neither numbers nor dates, and where nothing is left.
 */
export function histogram(
  values: readonly Cell[],
  counts: readonly number[],
  column: Pick<Column, "type">,
): Profile["histogram"] {
  if (!isNumeric(column) && column.type !== "date") return null;
  const places = values.map((value) => placeOnAxis(value, column));
  const known = places.filter((place) => !Number.isNaN(place));
  if (known.length === 0) return null;
  const low = known.reduce((least, place) => Math.min(least, place));
  const high = known.reduce((most, place) => Math.max(most, place));
  const span = high - low;
  const byOne = column.type === "integer" && span < widestByOne;
  const size = span === 0 ? 1 : byOne ? span + 1 : bins;
  const rows = new Array<number>(size).fill(0);
  places.forEach((place, at) => {
    if (Number.isNaN(place)) return;
    // Halved, so that a span near the largest number does not overflow.
    const share = span === 0 ? 0 : (place / 2 - low / 2) / (high / 2 - low / 2);
    const bin = Math.min(size - 1, Math.floor(share * size));
    rows[bin] = (rows[bin] ?? 0) + (counts[at] ?? 0);
  });
  return { low, high, counts: rows };
}
