import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { AddColumn } from "./add-column.tsx";
import { applyEdit } from "./apply-edit.ts";
import { answerColumns, asideLast } from "./columns-of-question.ts";
import { addSort, moveSort, removeSort, turnSort } from "./edit-sort.ts";
import { afterMove, afterRemoval, OrderedColumns } from "./ordered-columns.tsx";
import { Part } from "./part.tsx";
import { useFocusAfter } from "./use-focus-after.ts";

/** The order of the lines: by one column, then within it by the next. */
export function SortPart({ explorer }: { readonly explorer: Explorer }) {
  const { text } = explorer;
  const { root, focusAfter } = useFocusAfter<HTMLDivElement>();
  const query = explorer.query.value;
  const columns = answerColumns(query, explorer.table.value?.columns ?? [], explorer.shown.value.answer);
  const titleOf = (name: string): string => {
    const column = columns.find((candidate) => candidate.name === name);
    return column ? columnTitle(column) : name;
  };
  const free = columns.filter(({ name }) => query.sort.every(({ column }) => column !== name));
  const items = query.sort.map(({ column, descending }, i) => ({
    name: column,
    title: titleOf(column),
    extra: (
      <select
        aria-label={text("explore.compute.direction", { column: titleOf(column) })}
        value={descending ? "down" : "up"}
        onChange={(event) => {
          const down = event.currentTarget.value === "down";
          const saying = text(`explore.compute.sorted-${down ? "down" : "up"}`, { column: titleOf(column) });
          applyEdit(explorer, (asked) => turnSort(asked, i, down), saying);
        }}
      >
        <option value="up">{text("explore.compute.up")}</option>
        <option value="down">{text("explore.compute.down")}</option>
      </select>
    ),
  }));
  return (
    <Part
      title={text("explore.compute.sort")}
      state={items.map(({ title }) => title).join(text("explore.compute.between"))}
    >
      <div ref={root}>
        <OrderedColumns
          explorer={explorer}
          label={text("explore.compute.sort")}
          items={items}
          onMove={(from, to) => {
            focusAfter(...afterMove(from, to));
            const saying = text("explore.compute.moved", { column: items[from]?.title ?? "", place: to + 1 });
            applyEdit(explorer, (asked) => moveSort(asked, from, to), saying);
          }}
          onRemove={(at) => {
            focusAfter(...afterRemoval(at));
            const saying = text("explore.compute.unsorted", { column: items[at]?.title ?? "" });
            applyEdit(explorer, (asked) => removeSort(asked, at), saying);
          }}
        />
        {free.length > 0 && (
          <AddColumn
            label={text(items.length === 0 ? "explore.compute.sort-by" : "explore.compute.then-by")}
            action={text("explore.compute.add")}
            columns={asideLast(free)}
            onAdd={(column) => {
              const saying = text("explore.compute.sorted-up", { column: titleOf(column) });
              applyEdit(explorer, (asked) => addSort(asked, column), saying);
            }}
          />
        )}
      </div>
    </Part>
  );
}
