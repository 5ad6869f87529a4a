/** Whether published numbers fit together. The words are neutral: none of them says why. */
export type Verdict =
  "consistent" | "consistent-with-rounding" | "off-by-less-than-one" | "not-consistent" | "not-testable";

/** Why numbers cannot be set against each other. */
export type Reason =
  | "approximate"
  | "bound"
  | "missing"
  | "zero-denominator"
  /** Whatever digits had been printed, the check would have passed. */
  | "no-power"
  /** The numbers are not of one thing. */
  | "unlike"
  /** A range is printed where one number is needed. */
  | "range"
  /** A number lies where the formula has no value, such as a correlation above 1. */
  | "outside-domain"
  /** A limit was passed of which what earlier years left may be used. */
  | "carried-over"
  /** No interval is printed to set a bound against. */
  | "no-interval";

/** From best to worst; "not-testable" says nothing about the numbers and has no place in the order. */
export const bestFirst: readonly Verdict[] = [
  "consistent",
  "consistent-with-rounding",
  "off-by-less-than-one",
  "not-consistent",
];

/** Every verdict, that which says nothing about the numbers last. */
export const allVerdicts: readonly Verdict[] = [...bestFirst, "not-testable"];

/** Whether numbers fit together as they stand or as rounding allows. */
export function isFit(verdict: Verdict): boolean {
  return verdict === "consistent" || verdict === "consistent-with-rounding";
}

/** How many there are of each verdict. */
export function countVerdicts(verdicts: readonly Verdict[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => verdicts.filter((other) => other === verdict).length;
  return {
    consistent: count("consistent"),
    "consistent-with-rounding": count("consistent-with-rounding"),
    "off-by-less-than-one": count("off-by-less-than-one"),
    "not-consistent": count("not-consistent"),
    "not-testable": count("not-testable"),
  };
}

/** Whether `a` is a worse verdict than `b`. False where either is "not-testable". */
export function isWorse(a: Verdict, b: Verdict): boolean {
  return a !== "not-testable" && b !== "not-testable" && bestFirst.indexOf(a) > bestFirst.indexOf(b);
}
