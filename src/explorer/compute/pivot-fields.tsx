import type { Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { applyEdit } from "./apply-edit.ts";
import { ChoiceField } from "./choice-field.tsx";
import { setPivot } from "./edit-grouping.ts";

/** Which column of the groups makes columns of the answer, and which measure stands in them. */
export function PivotFields({
  explorer,
  columns,
}: {
  readonly explorer: Explorer;
  readonly columns: readonly Column[];
}) {
  const { text } = explorer;
  const { group } = explorer.query.value;
  const [first] = group?.measures ?? [];
  if (!group || !first || group.by.length === 0) return null;
  const { by, measures, pivot } = group;
  const titled = by.map((name) => {
    const column = columns.find((candidate) => candidate.name === name);
    return [name, column ? columnTitle(column) : name] as const;
  });
  const spread = (column: string, measure: string): void => {
    const title = titled.find(([name]) => name === column)?.[1] ?? column;
    const saying = text(column === "" ? "explore.compute.unpivoted" : "explore.compute.pivoted", {
      column: title,
    });
    applyEdit(explorer, (asked) => setPivot(asked, column === "" ? null : { column, measure }), saying);
  };
  return (
    <div class="compute-form">
      <ChoiceField
        label={text("explore.compute.pivot")}
        value={pivot?.column ?? ""}
        options={[["", text("explore.compute.no-pivot")], ...titled]}
        onChoose={(column) => spread(column, pivot?.measure ?? first.as)}
      />
      {pivot && measures.length > 1 && (
        <ChoiceField
          label={text("explore.compute.pivot-measure")}
          value={pivot.measure}
          options={measures.map(({ as }) => [as, as])}
          onChoose={(measure) => spread(pivot.column, measure)}
        />
      )}
    </div>
  );
}
