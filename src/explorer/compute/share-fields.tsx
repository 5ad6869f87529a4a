import type { Column } from "../../query/column.ts";
import { columnTitle, isNumeric } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { ChoiceField } from "./choice-field.tsx";
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
        options={[["", text("explore.compute.unweighted")], ...named(columns.filter(isNumeric))]}
        onChoose={(weight) => onSet({ weight })}
      />
    </>
  );
}
