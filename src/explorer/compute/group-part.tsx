import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { AddColumn } from "./add-column.tsx";
import { applyEdit } from "./apply-edit.ts";
import { asideLast } from "./columns-of-question.ts";
import { rowColumns } from "../state/row-columns.ts";
import { clearGrouping, moveGroup, removeGroup } from "./edit-grouping.ts";
import { groupBy } from "./group-by.ts";
import { MeasureForm } from "./measure-form.tsx";
import { MeasureList } from "./measure-list.tsx";
import { afterMove, afterRemoval, OrderedColumns } from "./ordered-columns.tsx";
import { Part } from "./part.tsx";
import { PivotFields } from "./pivot-fields.tsx";
import { useFocusAfter } from "./use-focus-after.ts";

/** One line for each group of rows: by which columns, what is known of each group, and what is spread over columns. */
export function GroupPart({ explorer }: { readonly explorer: Explorer }) {
  const { text } = explorer;
  const { root, focusAfter } = useFocusAfter<HTMLDivElement>();
  const query = explorer.query.value;
  const columns = rowColumns(query, explorer.table.value?.columns ?? []);
  const { by = [] } = query.group ?? {};
  const titleOf = (name: string): string => {
    const column = columns.find((candidate) => candidate.name === name);
    return column ? columnTitle(column) : name;
  };
  const free = columns.filter(({ name }) => !by.includes(name));
  const state = query.group
    ? by.map(titleOf).join(text("explore.compute.between")) || text("explore.compute.one-line")
    : "";
  return (
    <Part title={text("explore.compute.group")} state={state}>
      <div ref={root}>
        <OrderedColumns
          explorer={explorer}
          label={text("explore.compute.group-by")}
          items={by.map((name) => ({ name, title: titleOf(name) }))}
          onMove={(from, to) => {
            focusAfter(...afterMove(from, to));
            const saying = text("explore.compute.moved", { column: titleOf(by[from] ?? ""), place: to + 1 });
            applyEdit(explorer, (asked) => moveGroup(asked, from, to), saying);
          }}
          onRemove={(at) => {
            focusAfter(...afterRemoval(at));
            const saying = text("explore.compute.ungrouped", { column: titleOf(by[at] ?? "") });
            applyEdit(explorer, (asked) => removeGroup(asked, at), saying);
          }}
        />
        {free.length > 0 && (
          <AddColumn
            label={text(by.length === 0 ? "explore.compute.group-by" : "explore.compute.group-then-by")}
            action={text("explore.compute.add")}
            columns={asideLast(free)}
            onAdd={(column) => groupBy(explorer, column)}
          />
        )}
        <MeasureList explorer={explorer} columns={columns} />
        <MeasureForm explorer={explorer} columns={columns} />
        <PivotFields explorer={explorer} columns={columns} />
        {query.group && (
          <button
            type="button"
            class="compute-clear"
            onClick={() => {
              focusAfter("[data-add]");
              applyEdit(explorer, clearGrouping, text("explore.compute.grouping-cleared"));
            }}
          >
            {text("explore.compute.clear-grouping")}
          </button>
        )}
      </div>
    </Part>
  );
}
