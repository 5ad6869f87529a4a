import { whole } from "./piecewise.ts";
import type { Work } from "./read/work.ts";
import { type Audit, auditing, type Known } from "./state/audit.ts";
import { opening } from "./state/opened.ts";

/** A table as it is opened from a text. */
export function workOf(text: string): Work {
  const { work, opened } = whole(opening(new TextEncoder().encode(text), { name: "table" }));
  if (!work) throw new Error(opened.notes.map(({ key }) => key).join(", "));
  return work;
}

/** The checks of a table made at one go. */
export function auditOf(work: Work, known?: Known): Audit {
  return whole(auditing(work, known));
}
