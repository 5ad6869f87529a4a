/** A problem, cause or remedy that a document lists, in our words. */
export type Claim = {
  readonly id: string;
  readonly kind: string;
  readonly theme: string;
  readonly text: { readonly en: string; readonly zh: string };
  readonly basis: string;
  readonly locator: string;
};

/** A tie between two claims, and whether the document states it. */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly tie: string;
};
