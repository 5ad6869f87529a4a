import type { Field } from "./field.ts";
import type { Operand } from "./operand.ts";
import type { Reading } from "./quantity.ts";
import type { Result } from "./result.ts";

/** The published numbers a check may ask for. */
export type Source = {
  readonly reading: Reading;
  /** The row under the reading. Throws where no such row exists. */
  readonly operand: (row: string) => Operand;
  /** The same row as printed, whatever the reading. */
  readonly printed: (row: string) => Operand;
};

/** A key that may be left out of the declaration ends in "?". */
type Fields<C> = {
  readonly [K in Exclude<keyof C, "id" | "kind">]-?: Partial<Pick<C, K>> extends Pick<C, K>
    ? `${Field}?`
    : Field;
};

/** Everything the module knows of one kind of check. */
export type Kind<C> = {
  /** What a declaration holds besides `id` and `kind`. */
  readonly fields: Fields<C>;
  /** Every row the check stands on. A row named twice is refused when the declaration is parsed. */
  rows(check: C): readonly string[];
  /** What is wrong with a declaration whose fields are each right, and what to do; null where nothing is. */
  objection?(check: C): string | null;
  judge(check: C, source: Source): Result;
};
