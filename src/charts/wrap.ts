import { lineRuns } from "./line-runs.ts";
import { textWidth } from "./text-width.ts";

/**
 * Lines of a text that fit a width in px. Latin text breaks at spaces, Han text between words (as ICU knows them, else
 * between any two characters), never before closing or after opening punctuation, nor between a number and its unit. A
 * word wider than the line stands alone on it.
 */
export function wrap(content: string, width: number, size: number): string[] {
  return wrapBeside(content, width, 0, width, size);
}

/** Lines of which the first few are shorter, because something stands beside them. */
export function wrapBeside(
  content: string,
  shorter: number,
  few: number,
  width: number,
  size: number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of lineRuns(content)) {
    const room = lines.length < few ? shorter : width;
    if (line && textWidth((line + piece).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/** The same number of lines, of more even length: no last word alone. */
export function wrapEvenly(content: string, width: number, size: number): string[] {
  let best = wrap(content, width, size);
  for (let narrower = width - 4; best.length > 1 && narrower > width / 2; narrower -= 4) {
    const lines = wrap(content, narrower, size);
    if (lines.length > best.length || lines.some((line) => textWidth(line, size) > width)) break;
    best = lines;
  }
  return best;
}

/** Width of the longest of the lines, px. */
export function widthOfLines(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}
