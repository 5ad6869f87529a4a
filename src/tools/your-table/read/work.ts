import type { Role } from "./role.ts";
import type { Sheet } from "./sheet.ts";

/** Where the answers to one question stand: each in a row, each in a column, or the rows have nothing to do with one another. */
export const answers = ["down", "across", "none"] as const;
export type Answers = (typeof answers)[number];

/** Where the number of people stands on which percentages are based. */
export const denominators = ["column", "heads", "total", "typed", "none"] as const;
export type Denominator = (typeof denominators)[number];

export const levels = [90, 95, 99] as const;
export type Level = (typeof levels)[number];

export type Options = {
  readonly answers: Answers;
  readonly denominator: Denominator;
  /** As typed; used where `denominator` is "typed". */
  readonly typedN: string;
  /** Estimates are ratios, with 1 for no difference and a log scale, or differences, with 0 and a linear one. */
  readonly ratio: boolean;
  /** Level of the intervals, in per cent. */
  readonly level: Level;
  /** Whether the intervals lie evenly about their estimates, as Wald's do. */
  readonly wald: boolean;
};

/** Everything the reader has set: the table, what its columns hold, and how they hang together. */
export type Work = {
  readonly sheet: Sheet;
  /** One for each column. */
  readonly roles: readonly Role[];
  readonly options: Options;
};
