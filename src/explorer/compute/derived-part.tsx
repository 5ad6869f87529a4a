import { useSignal } from "@preact/signals";
import type { Explorer } from "../explorer.ts";
import { applyEdit } from "./apply-edit.ts";
import { resultColumns } from "./columns-of-question.ts";
import { rowColumns } from "../state/row-columns.ts";
import { DerivedForm } from "./derived-form.tsx";
import { addDerived, changeDerived, removeDerived } from "./edit-derived.ts";
import type { Place } from "./edit-derived.ts";
import { Part } from "./part.tsx";
import { useFocusAfter } from "./use-focus-after.ts";

/** Columns computed from others by formula, of the rows or of the grouped answer; one is written at a time. */
export function DerivedPart({ explorer, place }: { readonly explorer: Explorer; readonly place: Place }) {
  const { text } = explorer;
  const { root, focusAfter } = useFocusAfter<HTMLDivElement>();
  const open = useSignal<number | "new" | null>(null);
  const query = explorer.query.value;
  const table = explorer.table.value?.columns ?? [];
  const { answer } = explorer.shown.value;
  const made = query[place];
  const columnsBefore = (at?: number) =>
    place === "derived" ? rowColumns(query, table, at) : resultColumns(query, table, answer, at);
  const all = columnsBefore();
  const close = (at: number): void => {
    open.value = null;
    focusAfter(`[data-edit="${at}"]`, "[data-add]");
  };
  return (
    <Part
      title={text(`explore.compute.${place}`)}
      state={made.map(({ name }) => name).join(text("explore.compute.between"))}
    >
      <div ref={root}>
        {made.length > 0 && (
          <ul class="compute-list" aria-label={text(`explore.compute.${place}`)}>
            {made.map(({ name, formula }, i) => (
              <li key={name}>
                {open.value === i ? (
                  <DerivedForm
                    key={`edit ${name}`}
                    explorer={explorer}
                    start={{ name, formula }}
                    action={text("explore.compute.save")}
                    columns={columnsBefore(i)}
                    taken={all.map((column) => column.name).filter((other) => other !== name)}
                    onCancel={() => close(i)}
                    onDone={(column) => {
                      close(i);
                      const saying = text("explore.compute.derived-changed", { column: column.name });
                      applyEdit(explorer, (asked) => changeDerived(asked, place, i, column), saying);
                    }}
                  />
                ) : (
                  <>
                    <span class="compute-name">
                      {name}
                      <code>{formula}</code>
                    </span>
                    <span class="compute-buttons">
                      <button
                        type="button"
                        data-edit={i}
                        aria-label={text("explore.compute.edit-column", { column: name })}
                        onClick={() => (open.value = i)}
                      >
                        {text("explore.compute.edit")}
                      </button>
                      <button
                        type="button"
                        data-remove={i}
                        aria-label={text("explore.compute.remove", { column: name })}
                        onClick={() => {
                          open.value = null;
                          focusAfter(`[data-remove="${i}"]`, `[data-remove="${i - 1}"]`, "[data-add]");
                          const saying = text("explore.compute.removed", { column: name });
                          applyEdit(explorer, (asked) => removeDerived(asked, place, i), saying);
                        }}
                      >
                        ×
                      </button>
                    </span>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {open.value === "new" ? (
          <DerivedForm
            key="new"
            explorer={explorer}
            start={{ name: "", formula: "" }}
            action={text("explore.compute.add-derived")}
            columns={all}
            taken={all.map(({ name }) => name)}
            onCancel={() => close(-1)}
            onDone={(column) => {
              close(-1);
              const saying = text("explore.compute.derived-added", { column: column.name });
              applyEdit(explorer, (asked) => addDerived(asked, place, column), saying);
            }}
          />
        ) : (
          <button type="button" data-add onClick={() => (open.value = "new")}>
            {text("explore.compute.new-derived")}
          </button>
        )}
      </div>
    </Part>
  );
}
