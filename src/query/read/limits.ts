/**
 * What a tab bears without running out of memory: the file, its text and its cells are held side by side while it is
 * read. Beyond these a file is not opened, and the reader is told what to do.
 */
export const limits = {
  bytes: 200_000_000,
  rows: 2_000_000,
  columns: 1_000,
  cells: 30_000_000,
  /** Characters of one cell; beyond it a quotation mark was left open or the file is no table. */
  cell: 1_000_000,
  /** Characters of one header; a longer one is cut. */
  header: 200,
} as const;
