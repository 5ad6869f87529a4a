import type { Both } from "../i18n/locale.ts";

/**
 * A document that the site reports on, as the part of CSL-JSON that is known of it: what the text held does not say
 * (a lost title, an unnamed author) is left out.
 */
export type CitedDocument = {
  readonly id: string;
  /** `article`: a preprint; `document`: of a kind that is not known. */
  readonly type: "article-journal" | "article" | "document";
  readonly title?: string;
  readonly "original-title"?: string;
  readonly author?: readonly { readonly family: string; readonly given: string }[];
  /** Whether it has more authors than are named. */
  readonly others?: boolean;
  readonly publisher?: string;
  /** Of a preprint, or of an article in a volume without pages that run through. */
  readonly number?: string;
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly DOI?: string;
  /** Its part of the source record, where that is of several documents. */
  readonly record?: Both;
};
