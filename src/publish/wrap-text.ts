import { lineRuns } from "../charts/line-runs.ts";
import { textAdvance } from "./text-advance.ts";

export type TextStyle = { readonly size: number; readonly bold?: boolean };

/**
 * Lines of a text that fit a width in px. Latin text breaks at spaces; Han text between words (as ICU knows them),
 * never before closing or after opening punctuation, nor between a number and its unit. One word wider than the line
 * stands alone on it.
 */
export function wrapText(text: string, width: number, { size, bold = false }: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of lineRuns(text)) {
    if (line !== "" && textAdvance((line + word).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? word.trimStart() : word;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** As `wrapText`, but a word wider than the line, such as an address, is cut between characters. */
export function wrapAnywhere(text: string, width: number, style: TextStyle): readonly string[] {
  return wrapText(text, width, style).flatMap((line) => cut(line, width, style));
}

function cut(line: string, width: number, { size, bold = false }: TextStyle): readonly string[] {
  if (textAdvance(line, size, bold) <= width) return [line];
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (piece !== "" && textAdvance(piece + character, size, bold) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

const PAUSE = /[，；：。、,;:.]$/;

/**
 * As `wrapText`, on no more lines but of more even length: no last word alone on its line. Of the widths that take
 * as few lines, the narrowest that ends most lines at a pause.
 */
export function balanceText(text: string, width: number, style: TextStyle): readonly string[] {
  const widest = wrapText(text, width, style);
  if (widest.length < 2) return widest;
  const pauses = (lines: readonly string[]): number =>
    lines.slice(0, -1).filter((line) => PAUSE.test(line)).length;
  let best = widest;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const lines = wrapText(text, narrower, style);
    if (lines.length > widest.length) break;
    if (pauses(lines) >= pauses(best)) best = lines;
  }
  return best;
}
