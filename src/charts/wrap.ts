import { textWidth } from "./text-width.ts";

/** A run of Latin letters, or one Han character with the opening marks before and the closing ones after it. */
const PIECE = /(?:[（《“‘]*(?:[^\s\u2e80-\uffef，。“”‘’—]+|[^\s])[，。、；：！？）》”’—]*)\s*/gu;

/** Lines of a text that fit a width; Han text may break anywhere but before a closing mark, Latin text between words. */
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
  for (const piece of content.match(PIECE) ?? []) {
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
