import type { TableState } from "./table-state.ts";

/** What concerns the table as a whole: summaries of its columns, and the lines selected. */
export function Tools({ state, grouped }: { readonly state: TableState; readonly grouped: boolean }) {
  const { explorer, summaries } = state;
  const { text, view } = explorer;
  const { selected } = view.value;
  const clear = (): void => {
    view.value = { ...view.value, selected: [] };
    explorer.announce(text("explore.table.selection-cleared"));
  };
  return (
    <>
      {!grouped && (
        <button
          type="button"
          aria-pressed={summaries.on.value}
          onClick={() => {
            summaries.on.value = !summaries.on.value;
          }}
        >
          {text("explore.table.summaries")}
        </button>
      )}
      {selected.length > 0 && (
        <span class="explore-selected">
          {text("explore.table.selected", { n: selected.length })}{" "}
          <button type="button" onClick={clear}>
            {text("explore.table.clear-selection")}
          </button>
        </span>
      )}
    </>
  );
}
