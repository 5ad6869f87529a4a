/**
 * Lines of a source, both ends included, the first line being 1; or, where `characters` is given, a part of the
 * one line that `first` and `last` name, both ends included, its first character being 1.
 */
export type LineRange = {
  readonly first: number;
  readonly last: number;
  readonly characters?: { readonly first: number; readonly last: number };
};

/** Part of a source, every run of white space folded to one blank. */
export type Passage = {
  readonly text: string;
  /** Where each character of `text` stands in the source. */
  readonly at: readonly number[];
};

/** Ranges joined in the order given; a passage may jump over what an OCR laid between its lines. */
export function sourcePassage(source: string, ranges: readonly LineRange[]): Passage {
  const starts = lineStarts(source);
  let text = "";
  const at: number[] = [];
  for (const { first, last, characters } of ranges) {
    const start = starts[first - 1] ?? source.length;
    const end = characters ? start + characters.last : (starts[last] ?? source.length);
    for (let i = start + (characters ? characters.first - 1 : 0); i < end; i += 1) {
      const blank = /\s/.test(source.charAt(i));
      if (blank && (text === "" || text.endsWith(" "))) continue;
      text += blank ? " " : source.charAt(i);
      at.push(i);
    }
    if (text !== "" && !text.endsWith(" ")) {
      text += " ";
      at.push(end);
    }
  }
  return { text, at };
}

/** Offset at which each line begins. */
export function lineStarts(source: string): readonly number[] {
  return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Number of characters of each line, without its line break. */
export function lineLengths(source: string): readonly number[] {
  return source.split("\n").map(({ length }) => length);
}

/** Runs of white space folded to one blank, none at the ends. */
export function foldBlanks(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
