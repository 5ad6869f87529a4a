import { type Passage, foldBlanks } from "./source-passage.ts";

/** Offsets in the source of the characters found, blanks left out. */
export type Found = readonly number[];

/**
 * Every place where the characters stand whole in a passage, white space folded: a number is not found within a
 * longer number, nor a word within a longer word.
 */
export function findCharacters(passage: Passage, characters: string): readonly Found[] {
  const wanted = foldBlanks(characters);
  if (wanted === "") return [];
  const before = /^\d/.test(wanted) ? "(?<!\\d[.,]?)" : /^\p{L}/u.test(wanted) ? "(?<!\\p{L})" : "";
  const after = /\d$/.test(wanted) ? "(?![.,]?\\d)" : /\p{L}$/u.test(wanted) ? "(?!\\p{L})" : "";
  const pattern = new RegExp(`${before}${escape(wanted)}${after}`, "gu");
  return [...passage.text.matchAll(pattern)].map(({ index, 0: text }) =>
    passage.at.slice(index, index + text.length).filter((_, i) => text[i] !== " "),
  );
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
