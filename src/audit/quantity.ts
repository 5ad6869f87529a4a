import type { Interval } from "./interval.ts";

/** How a printed number stands to the number meant: "over 75 %" is ">". */
export type Relation = "=" | "<" | "≤" | ">" | "≥" | "≈";

/** One published number, with what printing it kept and lost. */
export type Quantity = {
  readonly id: string;
  /** As printed, in the base unit; null for a pure range. */
  readonly printed: number | null;
  /** As the site reads it: equal to `printed` where nothing was corrected; null for a pure range. */
  readonly read: number | null;
  /** The ends of a printed range such as 95–190; null for a single number. */
  readonly low: number | null;
  readonly high: number | null;
  /** The confidence interval printed beside a single number, to the same digit; absent where none is. */
  readonly interval?: Interval;
  /** One unit of the last printed digit of the number as read. */
  readonly precision: number;
  /** A count printed to the unit carries no rounding. */
  readonly exact: boolean;
  readonly relation: Relation;
};

/** Which of its two values a quantity stands for. */
export type Reading = "printed" | "read";
