/** A rectangle on a canvas, px from its upper left corner. */
export type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
export type Anchor = "start" | "middle" | "end";
export type Spot = { readonly x: number; readonly y: number; readonly anchor: Anchor };

/** The box of a text of that size whose middle is at the height y. */
export function boxAt({ x, y, anchor }: Spot, width: number, height: number): Box {
  const x1 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x1, y1: y - height / 2, x2: x1 + width, y2: y + height / 2 };
}

/** The first spot whose text would touch nothing and stay within the frame. */
export function freeSpot(
  spots: readonly Spot[],
  width: number,
  height: number,
  obstacles: readonly Box[],
  frame: Box,
): Spot | undefined {
  return spots.find((spot) => {
    const box = boxAt(spot, width, height);
    const inside = box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2;
    return inside && !obstacles.some((other) => touch(box, other));
  });
}

function touch(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Small boxes along the straight strokes of a run, so that a text can keep clear of it. */
export function strokeBoxes(
  run: readonly { readonly x: number; readonly y: number }[],
  room: number,
): readonly Box[] {
  return run.flatMap((from, i) => {
    const to = run[i + 1] ?? from;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    return Array.from({ length: steps }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      return { x1: x - room, y1: y - room, x2: x + room, y2: y + room };
    });
  });
}

/**
 * Middles of blocks that stand in a row (or column) without touching, each as near to where it wants to be as the
 * others allow; in the order given.
 */
export function spread(
  wanted: readonly { readonly at: number; readonly size: number }[],
  start: number,
  end: number,
): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0) || a - b);
  const half = (i: number): number => (wanted[i]?.size ?? 0) / 2;
  const groups: { members: number[]; from: number; size: number }[] = [];
  for (const i of order) {
    const size = 2 * half(i);
    groups.push({ members: [i], from: (wanted[i]?.at ?? 0) - half(i), size });
    for (;;) {
      const [before, last] = groups.slice(-2);
      if (!before || !last || before === last || before.from + before.size <= last.from) break;
      const members = [...before.members, ...last.members];
      const total = before.size + last.size;
      let offset = 0;
      let sum = 0;
      for (const member of members) {
        sum += (wanted[member]?.at ?? 0) - offset - half(member);
        offset += 2 * half(member);
      }
      groups.splice(-2, 2, { members, from: sum / members.length, size: total });
    }
    const last = groups.at(-1);
    if (last) last.from = Math.max(start, Math.min(last.from, end - last.size));
  }
  const placed = wanted.map(() => 0);
  for (const { members, from } of groups) {
    let at = from;
    for (const member of members) {
      placed[member] = at + half(member);
      at += 2 * half(member);
    }
  }
  return placed;
}
