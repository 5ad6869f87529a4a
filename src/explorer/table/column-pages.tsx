import { COLUMNS, type TableState } from "./table-state.ts";

/** Which columns are shown of too many for one screen, and the ways to the others. */
export function ColumnPages({ state, count }: { readonly state: TableState; readonly count: number }) {
  const { explorer, firstColumn } = state;
  const { text, announce } = explorer;
  if (count <= COLUMNS) return null;
  const said = (first: number): string =>
    text("explore.table.columns-shown", {
      count: Math.min(COLUMNS, count - first),
      first: first + 1,
      last: Math.min(first + COLUMNS, count),
      n: count,
    });
  const first = firstColumn.value;
  const go = (to: number): void => {
    firstColumn.value = to;
    announce(said(to));
  };
  const button = (key: "previous" | "next", to: number, off: boolean) => (
    <button type="button" aria-disabled={off} onClick={() => !off && go(to)}>
      {text(`explore.table.columns.${key}`)}
    </button>
  );
  return (
    <nav class="explore-pages" aria-label={text("explore.table.column-pages")}>
      {button("previous", Math.max(0, first - COLUMNS), first === 0)}
      <span>{said(first)}</span>
      {button("next", first + COLUMNS, first + COLUMNS >= count)}
    </nav>
  );
}
