import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Column } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { applyEdit } from "./apply-edit.ts";
import { ChoiceField } from "./choice-field.tsx";
import { addMeasures, namesInGrouping } from "./edit-grouping.ts";
import { changeMeasure } from "./edit-measure.ts";
import { intervalOf } from "./interval-of.ts";
import {
  asksForColumn,
  columnsFor,
  draftedMeasures,
  draftFault,
  emptyDraft,
  isShare,
  measureKinds,
} from "./measure-draft.ts";
import type { MeasureDraft, MeasureKind } from "./measure-draft.ts";
import { measureName } from "./measure-name.ts";
import { ShareFields } from "./share-fields.tsx";
import { uniqueName } from "./unique-name.ts";

/** The measure at a place of the list, as it was chosen. */
export type EditedMeasure = {
  readonly at: number;
  readonly draft: MeasureDraft;
  readonly onDone: () => void;
};

/** Chooses a measure and adds it, or changes one: its kind, then what this kind asks for. */
export function MeasureForm({
  explorer,
  columns,
  edited = null,
}: {
  readonly explorer: Explorer;
  readonly columns: readonly Column[];
  readonly edited?: EditedMeasure | null;
}) {
  const { text } = explorer;
  const id = useId();
  const chosen = useSignal<MeasureDraft>(edited?.draft ?? emptyDraft);
  const isTried = useSignal(false);
  const fit = columnsFor(chosen.value.kind, columns);
  // What was chosen for another kind, or for a column now gone, gives way to the first that fits.
  const isFit = fit.some(({ name }) => name === chosen.value.column);
  const draft = { ...chosen.value, column: isFit ? chosen.value.column : (fit[0]?.name ?? "") };
  const set = (part: Partial<MeasureDraft>): void => {
    isTried.value = false;
    chosen.value = { ...draft, ...part };
  };
  const fault = draftFault(draft);
  const isTold = fault !== null && (isTried.value || fault === "column" || draft.percent.trim() === "");

  const add = (): void => {
    isTried.value = true;
    if (fault !== null) {
      explorer.announce(text(`explore.compute.lacks-${fault}`));
      return;
    }
    const asked = explorer.query.value;
    const measures = asked.group?.measures ?? [];
    const old = edited ? intervalOf(measures, edited.at).map((place) => measures[place]?.as ?? "") : [];
    const taken = namesInGrouping(asked).filter((other) => !old.includes(other));
    // A name that the reader gave stays; one that tells the kind follows it.
    const [given] = old;
    const isGiven = edited !== null && given !== measureName(edited.draft, columns, text);
    const name = uniqueName((isGiven && given) || measureName(draft, columns, text), taken);
    const ends = {
      low: (name === given && old[1]) || uniqueName(text("explore.compute.name.low", { name }), taken),
      high: (name === given && old[2]) || uniqueName(text("explore.compute.name.high", { name }), taken),
    };
    const chosenMeasures = draftedMeasures(draft, name, ends);
    isTried.value = false;
    edited?.onDone();
    applyEdit(
      explorer,
      (before) =>
        edited ? changeMeasure(before, edited.at, chosenMeasures) : addMeasures(before, chosenMeasures),
      text(edited ? "explore.compute.measure-changed" : "explore.compute.measure-added", { name }),
    );
  };

  return (
    <form
      class="compute-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") edited?.onDone();
      }}
    >
      <ChoiceField
        label={text("explore.compute.measure")}
        value={draft.kind}
        options={measureKinds.map((kind) => [kind, text(`explore.compute.kind.${kind}`)])}
        onChoose={(kind) => set({ kind: kind as MeasureKind })}
      />
      {asksForColumn(draft.kind) && fit.length > 0 && (
        <ChoiceField
          label={text("explore.compute.of-column")}
          value={draft.column}
          options={fit.map(({ name, title = name }) => [name, title])}
          onChoose={(column) => set({ column })}
        />
      )}
      {draft.kind === "quantile" && (
        <div class="compute-field">
          <label for={`${id}-percent`}>{text("explore.compute.percent-below")}</label>
          <input
            id={`${id}-percent`}
            inputMode="decimal"
            value={draft.percent}
            aria-invalid={isTold && fault === "percent"}
            aria-describedby={isTold ? `${id}-told` : undefined}
            onInput={(event) => set({ percent: event.currentTarget.value })}
          />
        </div>
      )}
      {isShare(draft.kind) && <ShareFields explorer={explorer} columns={columns} draft={draft} onSet={set} />}
      {isTold && (
        <p id={`${id}-told`} class="compute-fault">
          {text(`explore.compute.lacks-${fault}`)}
        </p>
      )}
      <div class="compute-row">
        <button type="submit">{text(edited ? "explore.compute.save" : "explore.compute.add-measure")}</button>
        {edited && (
          <button type="button" onClick={edited.onDone}>
            {text("explore.compute.cancel")}
          </button>
        )}
      </div>
    </form>
  );
}
