import { numberWord } from "./number-words.ts";

/** A number in a source, in digits or as a word. */
export type SourceNumber = {
  readonly line: number;
  readonly text: string;
  /** Offset of its first character in the source. */
  readonly start: number;
};

const NUMBER = new RegExp(String.raw`\d+(?:[.,]\d+)*|${numberWord}`, "gi");

/** Every number of a source: groups of digits, and words of the closed list. */
export function sourceNumbers(source: string): readonly SourceNumber[] {
  let start = 0;
  return source.split("\n").flatMap((text, index) => {
    const numbers = [...text.matchAll(NUMBER)].map((match) => ({
      line: index + 1,
      text: match[0],
      start: start + match.index,
    }));
    start += text.length + 1;
    return numbers;
  });
}
