import { useSignal } from "@preact/signals";
import type { Column } from "../../query/column.ts";
import type { Measure } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import { applyEdit } from "./apply-edit.ts";
import { draftOf } from "./draft-of.ts";
import { namesInGrouping, removeMeasure } from "./edit-grouping.ts";
import { renameMeasure } from "./edit-measure.ts";
import { MeasureForm } from "./measure-form.tsx";
import { describeMeasure } from "./measure-name.ts";
import { nameFault } from "./unique-name.ts";
import { useFocusAfter } from "./use-focus-after.ts";

/** The measures of each group: what each is, under a name that can be changed. */
export function MeasureList({
  explorer,
  columns,
}: {
  readonly explorer: Explorer;
  readonly columns: readonly Column[];
}) {
  const { text } = explorer;
  const { root, focusAfter } = useFocusAfter<HTMLUListElement>();
  const { measures = [] } = explorer.query.value.group ?? {};
  const open = useSignal<string | null>(null);
  if (measures.length === 0) return null;
  const editor = (at: number, name: string) => {
    const draft = open.value === name ? draftOf(measures, at) : null;
    const onDone = (): void => {
      open.value = null;
      focusAfter(`[data-edit="${at}"]`);
    };
    return draft && <MeasureForm explorer={explorer} columns={columns} edited={{ at, draft, onDone }} />;
  };
  return (
    <ul ref={root} class="compute-list" aria-label={text("explore.compute.measures")}>
      {measures.map((measure, i) => (
        <li key={i}>
          <MeasureName
            explorer={explorer}
            measure={measure}
            at={i}
            about={describeMeasure(measure, columns, text, measures)}
          />
          <span class="compute-buttons">
            {draftOf(measures, i) && (
              <button
                type="button"
                data-edit={i}
                aria-expanded={open.value === measure.as}
                aria-label={text("explore.compute.edit-column", { column: measure.as })}
                onClick={() => {
                  open.value = open.value === measure.as ? null : measure.as;
                  focusAfter("form select");
                }}
              >
                {text("explore.compute.edit")}
              </button>
            )}
            <button
              type="button"
              data-remove={i}
              aria-label={text("explore.compute.remove", { column: measure.as })}
              onClick={() => {
                focusAfter(`[data-remove="${i}"]`, `[data-remove="${i - 1}"]`);
                const saying = text("explore.compute.removed", { column: measure.as });
                applyEdit(explorer, (asked) => removeMeasure(asked, i), saying);
              }}
            >
              ×
            </button>
          </span>
          {editor(i, measure.as)}
        </li>
      ))}
    </ul>
  );
}

/** The name of a measure as a field; a name that cannot be had is told, and the old one stays in the question. */
function MeasureName({
  explorer,
  measure,
  at,
  about,
}: {
  readonly explorer: Explorer;
  readonly measure: Measure;
  readonly at: number;
  readonly about: string;
}) {
  const { text } = explorer;
  const told = useSignal<{ readonly of: string; readonly fault: string } | null>(null);
  // What was told of a name that has since changed, by undo or removal, is past.
  const fault = told.value?.of === measure.as ? told.value.fault : null;
  const id = `measure-${at}`;
  const rename = (field: HTMLInputElement): void => {
    const name = field.value.trim();
    const taken = namesInGrouping(explorer.query.value).filter((other) => other !== measure.as);
    const wrong = nameFault(name, taken);
    told.value = wrong && { of: measure.as, fault: text(`explore.compute.name-${wrong}`, { name }) };
    if (told.value) explorer.announce(told.value.fault);
    else if (name !== measure.as) {
      const saying = text("explore.compute.renamed", { from: measure.as, to: name });
      applyEdit(explorer, (asked) => renameMeasure(asked, at, name), saying);
    }
  };
  return (
    <span class="compute-name">
      <input
        value={measure.as}
        autocomplete="off"
        spellcheck={false}
        aria-label={text("explore.compute.name-of", { measure: about })}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-told`}
        onChange={(event) => rename(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.currentTarget.value = measure.as;
          told.value = null;
        }}
      />
      <span class="compute-about">{about}</span>
      {fault !== null && (
        <span id={`${id}-told`} class="compute-fault">
          {fault}
        </span>
      )}
    </span>
  );
}
