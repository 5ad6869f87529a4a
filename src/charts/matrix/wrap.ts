import { textWidth } from "../text-width.ts";

const NEVER_FIRST = /[，。、；：！？）》」』】”’]/;

/** Lines of a text that fit a width; Han text may break anywhere but before a closing mark, Latin text between words. */
export function wrap(content: string, width: number, size: number): string[] {
  const words = /[\u3400-\u9fff]/.test(content) ? [...content] : (content.match(/\S+\s*/g) ?? []);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line && !NEVER_FIRST.test(word) && textWidth(line + word.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}
