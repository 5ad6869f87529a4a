import { textWidth } from "../../../publish/table-files/text-width.ts";

/** Widths that are remembered, the last ones that were asked for. */
const MOST_KNOWN = 8;
/** Room for the name of a column; a longer one stands on several lines. */
const HEAD = 14;
const known = new Map<string, readonly number[]>();

/** Widths in characters; the same list for the same widths, so that rows need not be drawn anew. Han characters take two. */
export function widthsOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly shared: readonly number[] } {
  const widths = headers.map((header, column) =>
    Math.min(
      30,
      Math.max(6, Math.min(HEAD, textWidth(header)), ...rows.map((row) => textWidth(row[column] ?? "") + 2)),
    ),
  );
  const key = widths.join(",");
  const shared = known.get(key) ?? widths;
  known.delete(key);
  known.set(key, shared);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) break;
    known.delete(oldest);
  }
  return { shared };
}
