import { type Box, type Spot, boxAt, freeSpot, strokeBoxes } from "../series/place.ts";
import type { Frame, PlacedLine, PlacedPoint } from "../series/placed.ts";
import { textWidth } from "../text-width.ts";

/** A number printed in a panel. */
export type PlacedNumber = Spot & { readonly row: string; readonly key: string; readonly text: string };

export const NUMBER = 12;

/**
 * The last number of every line, and the first where there is room, above or below its point. A text may reach `past`
 * px beyond its point and `beyond` px out of the panel.
 */
export function numbersOf(
  lines: readonly PlacedLine[],
  texts: Readonly<Record<string, string>>,
  frame: Frame,
  { past, beyond }: { readonly past: number; readonly beyond: number },
): readonly PlacedNumber[] {
  const taken: Box[] = lines.flatMap(({ points, joined }) =>
    points.flatMap((point, i) => {
      const next = points[i + 1];
      const stroke = joined && next?.run === point.run ? strokeBoxes([point, next], 2) : [];
      return [...strokeBoxes([point], 3), ...stroke];
    }),
  );
  const edges = { x1: frame.left, x2: frame.right + beyond, y1: frame.top - 8, y2: frame.bottom };
  const numbers: PlacedNumber[] = [];
  const put = (point: PlacedPoint, key: string, spots: readonly Spot[], needed: boolean): void => {
    const text = texts[point.row];
    if (!text || numbers.some(({ row }) => row === point.row)) return;
    const width = textWidth(text, NUMBER);
    const spot = freeSpot(spots, width, NUMBER + 2, taken, edges) ?? (needed ? spots[0] : undefined);
    if (!spot) return;
    taken.push(boxAt(spot, width, NUMBER + 2));
    numbers.push({ ...spot, text, row: point.row, key });
  };
  for (const { points, key } of lines) {
    const last = points.at(-1);
    if (last) put(last, key, spotsBy(last, [11, 16, 22, 30, 40], ["end", "middle", "start"], past), true);
  }
  for (const { points, key } of lines) {
    const [first] = points;
    if (first) put(first, key, spotsBy(first, [11, 16], ["start", "middle"], past), false);
  }
  return numbers;
}

/** Above and below a point, the nearest first. */
function spotsBy(
  { x, y }: PlacedPoint,
  offsets: readonly number[],
  anchors: readonly Spot["anchor"][],
  past: number,
): readonly Spot[] {
  return offsets.flatMap((off) =>
    anchors.flatMap((anchor) => {
      const at = x + (anchor === "end" ? past : anchor === "start" ? -past : 0);
      return [
        { x: at, y: y - off, anchor },
        { x: at, y: y + off, anchor },
      ];
    }),
  );
}
