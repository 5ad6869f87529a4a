import { textWidth } from "../text-width.ts";
import { widthOfLines, wrap } from "../wrap.ts";

const SIZE = 12;

/**
 * Headings of columns `each` px wide, by line: the labels where they fit; of times every second, fifth or so; else
 * numbers, with a key below.
 */
export function columnHeads(
  labels: readonly string[],
  each: number,
  isTime: boolean,
  width: number,
): { readonly heads: readonly (readonly string[])[]; readonly key: readonly string[] } {
  const wrapped = labels.map((label) => wrap(label, each - 4, SIZE));
  if (wrapped.every((lines) => widthOfLines(lines, SIZE) <= each - 2 && lines.length <= 4))
    return { heads: wrapped, key: [] };
  const widest = isTime ? Math.max(...labels.map((label) => textWidth(label, SIZE))) : 16;
  const every = [1, 2, 5, 10, 20].find((step) => step * each >= widest + 4) ?? 50;
  const at = labels.map((label, i) => (i % every === 0 ? [isTime ? label : String(i + 1)] : []));
  if (isTime) return { heads: at, key: [] };
  // Figure spaces hold a number and its label together on a line.
  const entries = labels.map((label, i) => `${i + 1}\u2007${label.replaceAll(" ", "\u00a0")}`);
  return { heads: at, key: keyLines(entries, width) };
}

function keyLines(entries: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const longer = `${last ?? ""}\u2003${entry}`;
    if (last !== undefined && textWidth(longer, SIZE) <= width) lines[lines.length - 1] = longer;
    else
      lines.push(
        ...(textWidth(entry, SIZE) <= width ? [entry] : wrap(entry.replaceAll("\u00a0", " "), width, SIZE)),
      );
  }
  return lines;
}
