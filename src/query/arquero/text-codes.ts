import type { Cell } from "../column.ts";

/** The distinct texts of a column by first appearance, and the number of each row's; −1 for a missing cell. */
export type TextCodes = { readonly codes: Int32Array; readonly texts: readonly string[] };

/** The codes of texts that are few; null once more of them than `most` are found. */
export function codeFewTexts(cells: readonly Cell[], most: number): TextCodes | null {
  const coded = codeTexts(cells, most);
  return coded.texts.length > most ? null : coded;
}

/** Stops once more texts than `most` are found. */
export function codeTexts(cells: readonly Cell[], most = Infinity): TextCodes {
  const known = new Map<string, number>();
  const texts: string[] = [];
  const codes = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const text = cells[row];
    if (typeof text !== "string") {
      codes[row] = -1;
      continue;
    }
    const code = known.get(text);
    if (code === undefined) {
      codes[row] = texts.length;
      known.set(text, texts.length);
      texts.push(text);
      if (texts.length > most) break;
    } else codes[row] = code;
  }
  return { codes, texts };
}
