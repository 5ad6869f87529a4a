import { proposeOptions } from "../read/propose-options.ts";
import type { Role } from "../read/role.ts";
import { removeColumn } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";

/** The column holds something else. What the reader has set besides stays, unless it no longer means anything. */
export function withRole(work: Work, column: number, role: Role): Work {
  const roles = work.roles.map((old, c) => (c === column ? role : old));
  return withOptions(work, { ...work, roles }, role === "n");
}

export function withoutColumn(work: Work, column: number): Work {
  const roles = work.roles.filter((_, c) => c !== column);
  return withOptions(work, { ...work, sheet: removeColumn(work.sheet, column), roles }, false);
}

function withOptions(before: Work, work: Work, isN: boolean): Work {
  const proposed = proposeOptions(work);
  const keeps = before.options.denominator === "typed" || before.options.denominator === "none";
  const denominator = keeps && !isN ? before.options.denominator : proposed.denominator;
  return { ...work, options: { ...before.options, answers: proposed.answers, denominator } };
}
