import type { Answer } from "../engine-client.ts";
import { togglePage } from "./selected-lines.ts";
import type { TableState } from "./table-state.ts";

/** Head of the column of line numbers: selects the lines of the page, or none of them. */
export function PageBox({ state, answer }: { readonly state: TableState; readonly answer: Answer }) {
  const { explorer, lit } = state;
  const { start, lines } = answer;
  const end = start + lines.length;
  const on = lines.reduce((count, _, i) => count + (lit.value.has(start + i) ? 1 : 0), 0);
  const press = (): void => {
    const { view } = explorer;
    view.value = { ...view.value, selected: togglePage(view.value.selected, start, end) };
  };
  return (
    <th scope="col" class="line-cell">
      <label>
        <input
          type="checkbox"
          checked={on > 0 && on === lines.length}
          indeterminate={on > 0 && on < lines.length}
          disabled={lines.length === 0}
          aria-label={explorer.text("explore.table.select-page")}
          onClick={press}
        />
      </label>
    </th>
  );
}
