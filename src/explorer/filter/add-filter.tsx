import { useState } from "preact/hooks";
import type { Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";

type Props = {
  readonly explorer: Explorer;
  /** Columns that have no panel yet. */
  readonly columns: readonly Column[];
  readonly open: (column: string) => void;
};

/** Opens the panel of a column. */
export function AddFilter({ explorer, columns, open }: Props) {
  const { text } = explorer;
  const [chosen, setChosen] = useState<string | null>(null);
  const column = columns.find(({ name }) => name === chosen) ?? columns[0];
  if (!column) return null;
  return (
    <div class="filter-row">
      <label class="filter-grow filter-stack">
        <span>{text("explore.filter.add-for")}</span>
        <select
          id="filter-add"
          value={column.name}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {columns.map(({ name, title }) => (
            <option key={name} value={name}>
              {columnTitle({ name, ...(title === undefined ? {} : { title }) })}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="filter-add" onClick={() => open(column.name)}>
        {text("explore.filter.add")}
      </button>
    </div>
  );
}
