import { textSize } from "../canvas.ts";
import { textWidth } from "../text-width.ts";
import { wrapEvenly } from "../wrap.ts";

/** Lines that a label has at most; what is longer stands whole in the table. */
const MOST = 5;

/** A label in lines that fit, a word wider than the line cut into pieces. */
export function labelLines(text: string, width: number, size = textSize): readonly string[] {
  const lines = wrapEvenly(text, width, size).flatMap((line) => pieces(line, width, size));
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, MOST - 1), `${(lines[MOST - 1] ?? "").slice(0, -1)}…`];
}

function pieces(line: string, width: number, size: number): readonly string[] {
  if (textWidth(line, size) <= width) return [line];
  const found: string[] = [];
  let piece = "";
  for (const character of line) {
    if (piece && textWidth(piece + character, size) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece ? [...found, piece] : found;
}

/** Width of a label as Chinese fonts set it: their dashes and quotation marks are square, their digits wider. */
export function labelWidth(text: string): number {
  const square = text.match(/[—…“”‘’·]/g)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  return (
    textWidth(text, textSize) +
    (/[\u2e80-\uffef]/.test(text) ? textSize * (0.48 * square + 0.05 * digits) : 0)
  );
}
