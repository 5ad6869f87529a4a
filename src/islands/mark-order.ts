/** Where a mark stands, and the key of its legend entry. */
export type Placed = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly key: string;
  /** Which drawn line of a chart over years the mark is a point of; none in other charts. */
  readonly path?: number;
};

/** Indices of the marks, line by line from the top, each line from left to right. */
export type Lines = readonly (readonly number[])[];

/**
 * Marks that share at least half the height of the smaller of them stand on one line. A line begins with its
 * topmost mark. Where marks are points of drawn lines, those are the lines, in the order they were drawn.
 */
export function linesOf(marks: readonly Placed[]): Lines {
  if (marks.some(({ path }) => path !== undefined)) return pathsOf(marks);
  const at = (i: number): Placed => marks[i] ?? { x: 0, y: 0, width: 0, height: 0, key: "" };
  const byTop = marks.map((_, i) => i).sort((a, b) => at(a).y - at(b).y || a - b);
  const lines: number[][] = [];
  for (const i of byTop) {
    const line = lines.find(([first = i]) => shareHeight(at(first), at(i)));
    if (line) line.push(i);
    else lines.push([i]);
  }
  const centre = (i: number): number => at(i).x + at(i).width / 2;
  return lines.map((line) => line.sort((a, b) => centre(a) - centre(b) || a - b));
}

function pathsOf(marks: readonly Placed[]): Lines {
  const paths = new Map<number, number[]>();
  marks.forEach(({ path = -1 }, i) => paths.set(path, [...(paths.get(path) ?? []), i]));
  const leftOf = (i: number): number => marks[i]?.x ?? 0;
  return [...paths]
    .sort(([a], [b]) => a - b)
    .map(([, points]) => points.sort((a, b) => leftOf(a) - leftOf(b) || a - b));
}

function shareHeight(a: Placed, b: Placed): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared >= Math.min(a.height, b.height) / 2;
}

/** A fingertip's reach around a mark smaller than that, px. */
const REACH = 12;

/** The small mark nearest to a point, within reach: dots of a series are smaller than a fingertip. */
export function smallMarkNear(x: number, y: number, marks: readonly Placed[]): number | undefined {
  let [nearest, least]: [number | undefined, number] = [undefined, REACH];
  for (const [i, mark] of marks.entries()) {
    const away = Math.hypot(mark.x + mark.width / 2 - x, mark.y + mark.height / 2 - y);
    if (Math.max(mark.width, mark.height) < REACH && away <= least) [nearest, least] = [i, away];
  }
  return nearest;
}

/**
 * The mark that a key leads to; undefined for keys that lead nowhere. Left and Right follow the reading order,
 * Up and Down seek the same legend key on the next line, else the same place in it; on drawn lines, the point above or
 * below.
 */
export function markAfter(
  key: string,
  current: number | undefined,
  lines: Lines,
  marks: readonly Placed[],
): number | undefined {
  const all = lines.flat();
  const at = current === undefined ? -1 : all.indexOf(current);
  switch (key) {
    case "Home":
      return all[0];
    case "End":
      return all.at(-1);
    case "ArrowRight":
      return all[Math.min(at + 1, all.length - 1)];
    case "ArrowLeft":
      return at === -1 ? all.at(-1) : all[Math.max(at - 1, 0)];
    case "ArrowDown":
      return at === -1 ? all[0] : beside(1);
    case "ArrowUp":
      return at === -1 ? all.at(-1) : beside(-1);
    default:
      return undefined;
  }

  function beside(step: 1 | -1): number | undefined {
    const line = lines.findIndex((indices) => indices.includes(current ?? -1));
    const next = lines[line + step];
    if (!next) return current;
    const here = marks[current ?? -1];
    const point = here?.path === undefined ? undefined : levelWith(here, next);
    if (point !== undefined) return point;
    const legendKey = here?.path === undefined ? here?.key : undefined;
    const same = legendKey ? next.find((i) => marks[i]?.key === legendKey) : undefined;
    return same ?? next[Math.min(lines[line]?.indexOf(current ?? -1) ?? 0, next.length - 1)];
  }

  /** The point of a line that is nearest by x, where the line reaches that far. */
  function levelWith({ x }: Placed, points: readonly number[]): number | undefined {
    const away = (i: number): number => Math.abs((marks[i]?.x ?? 0) - x);
    const [nearest] = [...points].sort((a, b) => away(a) - away(b));
    const [first, last] = [marks[points[0] ?? -1]?.x ?? 0, marks[points.at(-1) ?? -1]?.x ?? 0];
    return first <= x && x <= last ? nearest : undefined;
  }
}
