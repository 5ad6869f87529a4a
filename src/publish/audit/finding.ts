import type { Both } from "../../i18n/locale.ts";

/**
 * What kind of fault a finding may be, gravest first. "copy" is a misprint or damage in the copy that is held, and never
 * laid to the authors; rounding slips are counted apart, so that few findings have that severity.
 */
export const severities = ["contradiction", "decimal-slip", "ambiguity", "copy", "rounding"] as const;
export type Severity = (typeof severities)[number];

/** A way to read the numbers of a finding, with what speaks for it and against it. */
export type Candidate = { readonly reading: Both; readonly for: Both; readonly against: Both };

/** Numbers of one study that do not fit together for one cause, or that can be read in more than one way. */
export type DeclaredFinding = {
  /** Kebab-case, unique in the site, permanent: `/audit/#finding-<id>`. */
  readonly id: string;
  readonly severity: Severity;
  /** Ids of the study's checks that show it; [] where none does. */
  readonly checks: readonly string[];
  /** The numbers it is about; where left out, all rows of its checks. */
  readonly rows?: readonly string[];
  /** Texts may hold placeholders. */
  readonly title: Both;
  readonly what: Both;
  readonly candidates: readonly [Candidate, ...Candidate[]];
  /** What the site does about it. */
  readonly handling: Both;
};
