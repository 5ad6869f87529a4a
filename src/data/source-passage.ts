/** Lines of a source, both ends included, the first line being 1. */
export type LineRange = { readonly first: number; readonly last: number };

/** Part of a source, every run of white space folded to one blank. */
export type Passage = {
  readonly text: string;
  /** Where each character of `text` stands in the source. */
  readonly at: readonly number[];
};

/** Lines joined in the order given; a passage may jump over what an OCR laid between its lines. */
export function sourcePassage(source: string, ranges: readonly LineRange[]): Passage {
  const starts = lineStarts(source);
  let text = "";
  const at: number[] = [];
  for (const { first, last } of ranges) {
    const end = starts[last] ?? source.length;
    for (let i = starts[first - 1] ?? source.length; i < end; i += 1) {
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

/** Runs of white space folded to one blank, none at the ends. */
export function foldBlanks(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
