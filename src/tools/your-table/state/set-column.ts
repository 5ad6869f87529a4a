import { whole } from "../piecewise.ts";
import { denominatorsIn, proposeOptions, sampledRows } from "../read/propose-options.ts";
import type { Role } from "../read/role.ts";
import { removeColumn } from "../read/sheet.ts";
import { tabulating } from "../read/tabulate.ts";
import type { Denominator, Options, Work } from "../read/work.ts";

/** The column holds something else. What the reader has set besides stays, unless it no longer means anything. */
export function withRole(work: Work, column: number, role: Role): Work {
  const roles = work.roles.map((old, c) => (c === column ? role : old));
  return withOptions(work, { ...work, roles });
}

export function withoutColumn(work: Work, column: number): Work {
  const roles = work.roles.filter((_, c) => c !== column);
  return withOptions(work, { ...work, sheet: removeColumn(work.sheet, column), roles });
}

type Seen = { readonly proposed: Options; readonly has: readonly Denominator[]; readonly series: number };

function seenIn({ sheet, roles, options }: Work): Seen {
  // The page waits for it.
  const sample = { sheet: { ...sheet, rows: sheet.rows.slice(0, sampledRows) }, roles };
  const table = whole(tabulating({ ...sample, options }, undefined, 0));
  return { proposed: proposeOptions(sample), has: denominatorsIn(table), series: table.counts.length };
}

/** What had been proposed, and what the table no longer has, gives way to what is proposed now. */
function withOptions(before: Work, work: Work): Work {
  const { answers, denominator } = before.options;
  const [old, now] = [seenIn(before), seenIn(work)];
  const isGone = old.has.includes(denominator) && !now.has.includes(denominator);
  const isAlone = answers === "across" && old.series > 1 && now.series < 2;
  return {
    ...work,
    options: {
      ...before.options,
      answers: isAlone || answers === old.proposed.answers ? now.proposed.answers : answers,
      denominator:
        isGone || denominator === old.proposed.denominator ? now.proposed.denominator : denominator,
    },
  };
}
