import { delimiters } from "../../../query/read/delimiter.ts";
import type { ReadOptions } from "../../../query/read/file-note.ts";

/** What sets cells apart in a text that was copied from a page: two spaces or more, and the commas of Chinese. */
export const looseSeparators = ["  ", "，", "、"] as const;
export type LooseSeparator = (typeof looseSeparators)[number];

/** Stands between the cells of LaTeX. */
export const ampersand = "&";

export const separators = [...delimiters, ...looseSeparators, ampersand] as const;
export type Separator = (typeof separators)[number];

/** How a text is to be read; what is left out is found. */
export type AskedOptions = Omit<ReadOptions, "delimiter"> & { readonly delimiter?: Separator };

export function isLoose(separator: Separator | undefined): separator is LooseSeparator {
  return (looseSeparators as readonly unknown[]).includes(separator);
}

/** The cells of a line, without the spaces about them. */
export function cellsOf(line: string, separator: LooseSeparator): readonly string[] {
  const cells = line.trim().split(separator === "  " ? /[^\S\t]{2,}/ : separator);
  return cells.map((cell) => cell.trim());
}

/** The text with tabs between its cells, line by line. */
export function withTabs(text: string, separator: LooseSeparator): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => cellsOf(line.replaceAll("\t", " "), separator).join("\t"))
    .join("\n");
}
