/** Why a published number stands in no check. */
export const uncheckedReasons = [
  /** No other printed number to set it against. */
  "only-mention",
  "approximate",
  "bound",
  "year",
  "definition-missing",
  "counterpart-lost",
  /** Printed more than once; the transcription holds that each print has the same digits. */
  "repeated",
  /** Another version of the document gives another estimate: the two need not be equal. */
  "other-version",
] as const;

export type UncheckedReason = (typeof uncheckedReasons)[number];

/** Rows that are declared to stand in no check. */
export type Unchecked = { readonly reason: UncheckedReason; readonly rows: readonly string[] };
