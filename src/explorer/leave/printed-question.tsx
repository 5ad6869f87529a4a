import type { JSX } from "preact";
import type { Explorer } from "../explorer.ts";
import { describeQuery } from "./describe/describe-query.ts";
import { rowCount } from "./describe/row-count.ts";
import { useLeaving } from "./use-leaving.ts";

/** The question in words and how many rows answer it, for paper alone: there the panels that ask it are left out. */
export function PrintedQuestion({ explorer }: { readonly explorer: Explorer }): JSX.Element | null {
  const settled = useLeaving(explorer);
  if (settled === null) return null;
  const { leaving, describing } = settled;
  return (
    <dl class="explore-printed">
      {describeQuery(leaving.query, describing).map(({ kind, label, words }) => (
        <div key={kind}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      <div>
        <dt>{describing.text("explore.leave.about.rows")}</dt>
        <dd>{rowCount(leaving.counts, describing)}</dd>
      </div>
    </dl>
  );
}
