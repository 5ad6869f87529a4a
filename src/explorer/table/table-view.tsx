import { useEffect, useMemo } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import { ColumnChooser } from "./column-chooser.tsx";
import { ColumnMenu } from "./column-menu.tsx";
import { ColumnPages } from "./column-pages.tsx";
import { Grid } from "./grid.tsx";
import { NoLines } from "./no-lines.tsx";
import { Pages } from "./pages.tsx";
import { createTableState } from "./table-state.ts";
import { Tools } from "./tools.tsx";

/** The answer as a table, with what a reader may do to its columns, lines and pages. */
export function TableView({ explorer }: { readonly explorer: Explorer }) {
  const state = useMemo(() => createTableState(explorer), [explorer]);
  useEffect(() => state.summaries.stop, [state]);
  const table = explorer.table.value;
  const { answer, busy } = explorer.shown.value;
  const columns = answer?.columns;
  useEffect(() => {
    if (state.firstColumn.value >= (columns?.length ?? 0)) state.firstColumn.value = 0;
  }, [state, columns]);
  if (!table) return null;
  if (!answer) {
    return busy ? <p class="explore-table-wait">{explorer.text("explore.table.loading")}</p> : null;
  }
  return (
    <div class={busy ? "explore-table busy" : "explore-table"} aria-busy={busy}>
      <div class="explore-table-tools">
        <Tools state={state} grouped={answer.grouped} />
        <ColumnChooser explorer={explorer} answer={answer} />
      </div>
      <ColumnPages state={state} count={answer.columns.length} />
      <Grid state={state} table={table} answer={answer} />
      {answer.rows === 0 && <NoLines explorer={explorer} />}
      <Pages explorer={explorer} start={answer.start} rows={answer.rows} />
      <ColumnMenu state={state} answer={answer} />
    </div>
  );
}
