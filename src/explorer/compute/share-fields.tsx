import type { Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { ChoiceField } from "./choice-field.tsx";
import { weightColumns } from "./measure-draft.ts";
import type { MeasureDraft } from "./measure-draft.ts";
import { ValuesField } from "./values-field.tsx";

/** Of what a share is: all rows, or those of the group whose column holds one of the values; and what weighs a row. */
export function ShareFields({
  explorer,
  columns,
  draft,
  onSet,
}: {
  readonly explorer: Explorer;
  readonly columns: readonly Column[];
  readonly draft: MeasureDraft;
  readonly onSet: (part: Partial<MeasureDraft>) => void;
}) {
  const { text } = explorer;
  const named = (some: readonly Column[]) =>
    some.map((column) => [column.name, columnTitle(column)] as const);
  const counts = weightColumns(columns);
  const isDoubtful = draft.weight !== "" && counts.every(({ name }) => name !== draft.weight);
  // A weight that came by a link stays to be seen.
  const weights = columns.filter((column) => counts.includes(column) || column.name === draft.weight);
  const asked = columns.find(({ name }) => name === draft.where);
  return (
    <>
      <ChoiceField
        label={text("explore.compute.share-where")}
        value={draft.where}
        options={[["", text("explore.compute.of-all")], ...named(columns)]}
        onChoose={(where) => onSet({ where, values: [] })}
      />
      {asked && (
        <ValuesField
          key={asked.name}
          explorer={explorer}
          column={asked}
          values={draft.values}
          onChoose={(values) => onSet({ values })}
        />
      )}
      <ChoiceField
        label={text("explore.compute.weight")}
        value={draft.weight}
        options={[["", text("explore.compute.unweighted")], ...named(weights)]}
        onChoose={(weight) => onSet({ weight })}
      />
      {isDoubtful && <p class="compute-fault">{text("explore.compute.weight-no-count")}</p>}
    </>
  );
}
