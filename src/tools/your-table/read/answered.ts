/** The answers to one question, as the reader says where they stand. */
export type Answered = {
  readonly id: string;
  /** Null where an answer lacks one: then they make no whole. */
  readonly counts: readonly string[] | null;
  readonly percents: readonly string[] | null;
  /** The count of the row that sums them up. */
  readonly total: string | null;
  /** Whether a row of 100% sums them up. */
  readonly isSummed: boolean;
  /** Whether the name of the percentages says that each has a whole of its own. */
  readonly areRates: boolean;
  /** The n of the answers, each once. */
  readonly n: readonly string[];
};
