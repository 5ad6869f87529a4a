import { widthOfLines, wrapEvenly } from "../wrap.ts";
import { spread } from "./place.ts";
import type { Note } from "./series.ts";

/** Size and line height of what is said of a vertical, px. */
export const NOTE = { size: 12, leading: 15 } as const;

/** A vertical with its text above the plot. */
export type PlacedNote = Note & {
  readonly x: number;
  /** Where the text begins or ends, and the middle of its first line. */
  readonly textX: number;
  readonly textY: number;
  readonly anchor: "start" | "end" | "middle";
  readonly lines: readonly string[];
  /** Upper end of the vertical. */
  readonly top: number;
};

/** A line of the key below a narrow drawing. */
export type KeyLine = { readonly letter: string; readonly text: string; readonly y: number };

type Block = {
  readonly note: Note;
  readonly x: number;
  readonly x1: number;
  readonly x2: number;
  readonly lines: readonly string[];
};

const GAP = 5;
/** Room of a letter above its vertical, and of the letters before the key. */
const LETTER = 11;
export const KEY_INDENT = 18;
/** Widest text, and the least room beside the next vertical in which it is made to fit. */
const [WIDEST, LEAST] = [176, 112];

/**
 * Texts beside their verticals in a band above the plot, right of the vertical, left of it where the canvas ends.
 * Texts that would meet stand on levels of their own, so placed that no vertical runs through another's text.
 */
export function bandOfNotes(
  notes: readonly Note[],
  xOf: (year: number) => number,
  width: number,
): { readonly notes: readonly PlacedNote[]; readonly height: number } {
  const blocks = notes.map((note, i): Block => {
    const x = xOf(note.year);
    const next = notes[i + 1];
    const room = (next ? xOf(next.year) : width) - x - 2 * GAP;
    const lines = wrapEvenly(note.label, room < LEAST ? WIDEST : Math.min(WIDEST, room), NOTE.size);
    const own = widthOfLines(lines, NOTE.size) + GAP;
    return x + own <= width ? { note, x, lines, x1: x, x2: x + own } : { note, x, lines, x1: x - own, x2: x };
  });
  const rightward = blocks.filter(({ x, x1 }) => x === x1).reverse();
  const leftward = blocks.filter(({ x, x1 }) => x !== x1);
  const levels = new Map<Block, number>();
  for (const block of [...rightward, ...leftward]) {
    const below = [...levels].filter(([other]) => block.x1 < other.x2 + GAP && other.x1 < block.x2 + GAP);
    levels.set(block, Math.max(-1, ...below.map(([, level]) => level)) + 1);
  }
  const count = Math.max(-1, ...levels.values()) + 1;
  const heights = Array.from({ length: count }, (_, level) => {
    const lines = blocks.filter((block) => levels.get(block) === level).map((block) => block.lines.length);
    return Math.max(...lines) * NOTE.leading + 4;
  });
  const height = heights.reduce((sum, one) => sum + one, 0);
  const topOf = (level: number): number =>
    height - heights.slice(0, level + 1).reduce((sum, one) => sum + one, 0);
  return {
    height,
    notes: blocks.map((block) => {
      const top = topOf(levels.get(block) ?? 0);
      const right = block.x === block.x1;
      return {
        ...block.note,
        x: block.x,
        textX: block.x + (right ? GAP : -GAP),
        textY: top + NOTE.leading / 2,
        anchor: right ? "start" : "end",
        lines: block.lines,
        top,
      };
    }),
  };
}

/** A letter above each vertical; a key below the plot says what it stands for. */
export function letteredNotes(
  notes: readonly Note[],
  xOf: (year: number) => number,
  width: number,
): { readonly notes: readonly PlacedNote[]; readonly height: number } {
  const xs = notes.map(({ year }) => xOf(year));
  const letterXs = spread(
    xs.map((x) => ({ at: x, size: LETTER })),
    0,
    width,
  );
  return {
    height: notes.length > 0 ? NOTE.leading + 2 : 0,
    notes: notes.map((note, i) => ({
      ...note,
      x: xs[i] ?? 0,
      textX: letterXs[i] ?? 0,
      textY: NOTE.leading / 2,
      anchor: "middle",
      lines: [letterAt(i)],
      top: NOTE.leading + 1,
    })),
  };
}

/** "A", "B", … */
export function letterAt(i: number): string {
  return String.fromCharCode(65 + i);
}

/** The key below a plot: a letter a label, from y = 0. */
export function keyOf(
  labels: readonly string[],
  width: number,
): { readonly lines: readonly KeyLine[]; readonly height: number } {
  const lines = labels.flatMap((label, i) =>
    wrapEvenly(label, width - KEY_INDENT, NOTE.size).map((text, at) => ({
      letter: at === 0 ? letterAt(i) : "",
      text,
    })),
  );
  return {
    lines: lines.map((line, i) => ({ ...line, y: (i + 0.5) * NOTE.leading })),
    height: lines.length * NOTE.leading,
  };
}
