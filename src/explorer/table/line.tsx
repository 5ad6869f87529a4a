import { useComputed } from "@preact/signals";
import type { Cell } from "../../query/column.ts";
import { addRange, toggleLine } from "./selected-lines.ts";
import type { TableState } from "./table-state.ts";
import { ValueCell } from "./value-cell.tsx";
import type { WrittenColumn } from "./written-column.ts";

type Props = {
  readonly state: TableState;
  /** Number of the line in the answer, from 0. */
  readonly line: number;
  /** Row of the table behind it; undefined for a group. */
  readonly origin: number | undefined;
  readonly cells: readonly Cell[];
  readonly columns: readonly WrittenColumn[];
};

/** A line of the table, which its number selects; with Shift, all from the line pressed last. */
export function Line({ state, line, origin, cells, columns }: Props) {
  const { explorer, lit } = state;
  const isLit = useComputed(() => lit.value.has(line));
  const className = useComputed(() => (isLit.value ? "lit" : ""));
  const select = (event: MouseEvent): void => {
    const { view } = explorer;
    const { selected } = view.value;
    const last = state.lastLine.value;
    const isRange = event.shiftKey && last !== null && selected.length > 0;
    state.lastLine.value = line;
    view.value = {
      ...view.value,
      selected: isRange ? addRange(selected, last, line) : toggleLine(selected, line),
    };
  };
  const number = line + 1;
  return (
    <tr class={className} aria-rowindex={number + 1}>
      <td class="line-cell">
        <label>
          <input
            type="checkbox"
            checked={isLit}
            aria-label={explorer.text("explore.table.select-line", { n: number })}
            onClick={select}
          />
          <span aria-hidden="true">{number}</span>
        </label>
      </td>
      {columns.map((written, i) => (
        <ValueCell
          key={written.column.name}
          explorer={explorer}
          written={written}
          cell={cells[written.at] ?? null}
          record={written.recordOf(origin)}
          isHead={i === 0}
        />
      ))}
    </tr>
  );
}
