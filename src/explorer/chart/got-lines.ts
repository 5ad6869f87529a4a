import { type ReadonlySignal, effect, signal } from "@preact/signals";
import { MOST_CELLS, MOST_LINES } from "../../charts/explore/input.ts";
import type { Explorer, OpenTable } from "../explorer.ts";
import { describingOf } from "../leave/leaving-of.ts";
import { chartColumns } from "./chart-columns.ts";
import type { Got } from "./every-line.ts";
import { wilsonBounds, withMeasureTitles } from "./measure-titles.ts";

/**
 * The lines that the chart is drawn from: asked for again with each answer while the chart is open. Those before stay
 * until the new ones are there.
 *
 * @param ready resolves once lines can be drawn
 */
export function gotLines(
  explorer: Explorer,
  isOpen: ReadonlySignal<boolean>,
  ready: () => Promise<unknown>,
  hear: { readonly came: () => void; readonly failed: (reason: unknown) => void },
): { readonly got: ReadonlySignal<Got | null>; readonly stop: () => void } {
  const got = signal<Got | null>(null);
  let held: { readonly key: string; readonly table: OpenTable } | undefined;
  const stop = effect(() => {
    const { answer, busy, error } = explorer.shown.value;
    const table = explorer.table.value;
    if (!isOpen.value || !answer || !table || busy || error !== null) return;
    const query = explorer.query.peek();
    const columns = chartColumns(answer.columns, answer.available);
    const describing = describingOf(explorer);
    const names = columns.map(({ name }) => name);
    const key = JSON.stringify([{ ...query, chart: null }, names]);
    if (held?.key === key && held.table === table) return;
    const mine = { key, table };
    held = mine;
    const limit = answer.rows * names.length <= MOST_CELLS ? answer.rows : MOST_LINES;
    Promise.all([explorer.engine.values(query, names, limit, "chart"), ready()]).then(
      ([{ values, origins }]) => {
        if (held !== mine) return;
        hear.came();
        const input = {
          columns: withMeasureTitles(columns, query, describing),
          values,
          wilson: wilsonBounds(query),
          lines: answer.rows,
          locale: explorer.locale,
          isOwn: table.site === null,
        };
        got.value = { input, query, origins, site: table.site };
      },
      (reason: unknown) => {
        if (held !== mine) return;
        held = undefined;
        hear.failed(reason);
      },
    );
  });
  return { got, stop };
}
