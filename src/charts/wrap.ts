import { textWidth } from "./text-width.ts";

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const NEVER_FIRST = /[，。、；：！？）》」』】〉”’％%·…—]/;
const NEVER_LAST = /[（《「『【〈“‘]/;
const UNIT = /[万亿元人年月日户倍个种项家次天]/;

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
  for (const piece of piecesOf(content)) {
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

/** Firefox has it from 125; a drawing made anew in an older one may break Han text elsewhere. */
const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("zh", { granularity: "word" }) : undefined;

/** Runs between which a line may break; a space stays at the end of its run. */
function piecesOf(text: string): readonly string[] {
  const found: string[] = [];
  let piece = "";
  const words = segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text];
  for (const word of words) {
    if (piece !== "" && mayBreak(piece.at(-1) ?? "", word.charAt(0))) {
      found.push(piece);
      piece = "";
    }
    piece += word;
  }
  return piece === "" ? found : [...found, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (after === " ") return false;
  if (before === " ") return true;
  if (!HAN.test(before) && !HAN.test(after)) return false;
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  return !(/[\d万亿.]/.test(before) && UNIT.test(after));
}
