/** What a document lists or asserts in words, in ours. */
export type Claim = {
  readonly id: string;
  /** Names of the recommendations it carries, such as "C3"; a claim with a code is a recommendation. */
  readonly codes: readonly string[];
  readonly kind: string;
  readonly theme: string;
  readonly text: { readonly en: string; readonly zh: string };
  readonly basis: string;
  readonly locator: string;
};

/**
 * What holds two claims together: the document says so; they have the same subject; or they stand in the same place
 * of two lists, and that is all.
 */
export type Tie = "stated" | "by-subject" | "by-order";

/** A tie between two claims of one document. */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly tie: Tie;
};
