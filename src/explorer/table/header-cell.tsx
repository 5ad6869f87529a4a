import { columnTitle } from "../../query/column.ts";
import { ColumnEdge } from "./column-edge.tsx";
import { sortBy } from "./sort-by.ts";
import { type SortState, nextState, sortOf } from "./sort-keys.ts";
import type { TableState } from "./table-state.ts";
import type { WrittenColumn } from "./written-column.ts";

const MARK: Record<SortState, string> = { ascending: "▲", descending: "▼", none: "" };

type Props = { readonly state: TableState; readonly written: WrittenColumn };

/** Head of a column: a press sorts by it, with Shift beside the columns sorted by already. */
export function HeaderCell({ state, written }: Props) {
  const { explorer, menu } = state;
  const { text, query } = explorer;
  const { column, isNumber, unit } = written;
  const { name, type } = column;
  const title = columnTitle(column);
  const keys = query.value.sort;
  const { state: sorted, place } = sortOf(keys, name);

  return (
    <th
      scope="col"
      abbr={title}
      aria-sort={sorted === "none" ? undefined : sorted}
      class={isNumber ? "number-cell" : undefined}
    >
      <div class="head">
        <button
          type="button"
          class="head-sort"
          onClick={(event) => sortBy(state, name, nextState(sorted), event.shiftKey)}
        >
          {title}
          {unit && <small> {unit}</small>}
          {sorted !== "none" && (
            <span class="head-order">
              <span aria-hidden="true"> {MARK[sorted]}</span>
              {keys.length > 1 && (
                <>
                  <span class="visually-hidden">{text("explore.table.sort-place", { n: place })}</span>
                  <span aria-hidden="true">{place}</span>
                </>
              )}
            </span>
          )}
        </button>
        <button
          type="button"
          class="head-menu"
          aria-haspopup="dialog"
          aria-label={text("explore.table.menu", { column: title, type: text(`explore.table.type.${type}`) })}
          onClick={() => {
            menu.value = name;
          }}
        >
          <span aria-hidden="true">
            {text(`explore.table.mark.${type}`)}
            {" ▾"}
          </span>
        </button>
      </div>
      <ColumnEdge state={state} column={name} title={title} />
    </th>
  );
}
