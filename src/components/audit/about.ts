import { type Item, dimensions } from "../../islands/audit-state.ts";
import { figuresOn } from "../../publish/audit/figure-rows.ts";
import type { Finding } from "../../publish/audit/findings.ts";
import { type CheckResult, checkResults } from "../../publish/audit/results.ts";

/** What the filter reads of an element that it shows or hides: its values of each dimension; none where it has none. */
export type About = Readonly<Record<`data-${string}`, string>>;

/** In the place of a verdict, for findings and numbers in no check. */
export const inNoCheck = "none";

export function about(item: Partial<Item>): About {
  return Object.fromEntries(
    dimensions.flatMap((name) => {
      const values = [...new Set(item[name])].filter(Boolean);
      return values.length > 0 ? [[`data-${name}`, values.join(" ")]] : [];
    }),
  );
}

export function aboutCheck({ dataset, severity, printed, kind, figures }: CheckResult): About {
  return about({ study: [dataset], severity: [severity], verdict: [printed], kind: [kind], figure: figures });
}

export function aboutFinding({ id, dataset, severity, rows }: Finding): About {
  const checks = checkResults("en").filter(({ finding }) => finding === id);
  return about({
    study: [dataset],
    severity: [severity],
    verdict: checks.length > 0 ? checks.map(({ printed }) => printed) : [inNoCheck],
    kind: checks.map(({ kind }) => kind),
    figure: [...checks.flatMap(({ figures }) => figures), ...rows.flatMap(figuresOn)],
  });
}

export function aboutNumbers(rows: readonly { readonly id: string; readonly dataset: string }[]): About {
  return about({
    study: rows.map(({ dataset }) => dataset),
    figure: rows.flatMap(({ id }) => figuresOn(id)),
  });
}

/** A number in no check has no other verdict, and is of no kind. */
export function aboutUnchecked(row: { readonly id: string; readonly dataset: string }): About {
  return { ...aboutNumbers([row]), ...about({ verdict: [inNoCheck] }) };
}
