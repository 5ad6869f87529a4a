import type { LineNumber } from "./numbers.ts";

/** Values beyond a whisker drawn as one ring, from the smallest, in the middle of them. */
export type Beyond = { readonly value: number; readonly items: readonly LineNumber[] };

const FEW = 50;
/** Places along the axis, each narrower than a ring. */
const PLACES = 250;

/** A ring a value where they are few; of many, those that would lie on one another share a ring. `span` is the axis'. */
export function gatherBeyond(items: readonly LineNumber[], span: number): readonly Beyond[] {
  if (items.length <= FEW) return items.map((item) => ({ value: item.value, items: [item] }));
  const places = new Map<number, LineNumber[]>();
  for (const item of items) {
    const place = Math.round((item.value / span) * PLACES);
    const found = places.get(place);
    if (found) found.push(item);
    else places.set(place, [item]);
  }
  return [...places.values()].map((own) => {
    const sorted = own.sort((a, b) => a.value - b.value || a.line - b.line);
    const [first, last] = [sorted[0]?.value ?? 0, sorted.at(-1)?.value ?? 0];
    return { value: (first + last) / 2, items: sorted };
  });
}
