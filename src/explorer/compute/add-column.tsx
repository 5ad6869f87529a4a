import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";

/** A choice of columns with a button that adds the one chosen. */
export function AddColumn({
  label,
  action,
  columns,
  onAdd,
}: {
  readonly label: string;
  readonly action: string;
  readonly columns: readonly Column[];
  readonly onAdd: (column: string) => void;
}) {
  const id = useId();
  const chosen = useSignal("");
  const name = columns.some((column) => column.name === chosen.value)
    ? chosen.value
    : (columns[0]?.name ?? "");
  return (
    <div class="compute-field">
      <label for={id}>{label}</label>
      <div class="compute-row">
        <select
          id={id}
          data-add
          value={name}
          onChange={(event) => (chosen.value = event.currentTarget.value)}
        >
          {columns.map((column) => (
            <option key={column.name} value={column.name}>
              {columnTitle(column)}
            </option>
          ))}
        </select>
        <button type="button" disabled={name === ""} onClick={() => onAdd(name)}>
          {action}
        </button>
      </div>
    </div>
  );
}
