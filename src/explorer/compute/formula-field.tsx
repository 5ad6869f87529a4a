import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Column } from "../../query/column.ts";
import { completed, completeFormula } from "../../query/formula/complete.ts";
import type { Completion } from "../../query/formula/complete.ts";
import type { FormulaError } from "../../query/formula/formula-error.ts";
import type { FormulaType } from "../../query/formula/formula.ts";
import type { Explorer } from "../explorer.ts";
import { CompletionList, optionId } from "./completion-list.tsx";

/**
 * A field for a formula: names are completed in a list under it (arrows choose, Enter takes, Escape closes), the part at
 * fault is marked, and the message or the kind of result stands below.
 */
export function FormulaField({
  explorer: { text, announce },
  id,
  field,
  value,
  columns,
  fault,
  isUnfinished,
  makes,
  onInput,
  onSubmit,
}: {
  readonly explorer: Explorer;
  readonly id: string;
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly value: string;
  readonly columns: readonly Column[];
  readonly fault: FormulaError | null;
  /** Whether more text may make it right: then it is told, but not marked as wrong. */
  readonly isUnfinished: boolean;
  readonly makes: FormulaType | null;
  readonly onInput: (value: string) => void;
  readonly onSubmit: () => void;
}) {
  const options = useSignal<readonly Completion[]>([]);
  const active = useSignal(-1);
  const cursor = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    field.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  });

  const close = (): void => {
    options.value = [];
    active.value = -1;
  };
  const offer = (area: HTMLTextAreaElement, first = -1): void => {
    const at = area.selectionStart;
    const all = completeFormula(area.value, at, columns);
    // Unasked, the list comes only once a name is begun.
    const found = first >= 0 ? all : all.filter((option) => option.start < at);
    if (found.length > 0 && found.length !== options.value.length) {
      announce(text("explore.compute.suggestions", { n: found.length }));
    }
    options.value = found;
    // Enter takes the first, but not in place of a name that is whole.
    const written = area.value.slice(found[0]?.start ?? at, at);
    const isWhole = columns.some(({ name }) => name === written);
    active.value = found.length === 0 ? -1 : first < 0 && !isWhole ? 0 : first;
  };
  const take = (option: Completion): void => {
    cursor.current = option.cursor;
    onInput(completed(value, option));
    close();
    field.current?.focus();
  };
  const pressed = (event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }): void => {
    // Enter and arrows choose among the characters of an input method while one is at work.
    if (event.isComposing) return;
    const count = options.value.length;
    const chosen = options.value[active.value];
    const down = event.key === "ArrowDown";
    if (count === 0 && down && !event.shiftKey) offer(event.currentTarget, 0);
    else if (count > 0 && down) active.value = (active.value + 1) % count;
    else if (count > 0 && event.key === "ArrowUp")
      active.value = (Math.max(active.value, 0) + count - 1) % count;
    else if (count > 0 && event.key === "Escape") close();
    else if (event.key === "Enter" && chosen) take(chosen);
    else if (event.key === "Enter") {
      close();
      onSubmit();
    } else return;
    event.preventDefault();
  };

  const open = options.value.length > 0;
  // While a name is being chosen, what stands there is not yet wrong.
  const marked = fault !== null && !isUnfinished && !open ? fault : null;
  const [start, end] = marked ? [marked.start, Math.max(marked.end, marked.start + 1)] : [0, 0];
  return (
    <div class="compute-field">
      <label for={id}>{text("explore.compute.formula")}</label>
      <div class="compute-formula">
        <div class="compute-mirror" aria-hidden="true">
          {value.slice(0, start)}
          {marked && <mark>{value.slice(start, end)}</mark>}
          {value.slice(end)}{" "}
        </div>
        <textarea
          id={id}
          ref={field}
          rows={1}
          value={value}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={active.value < 0 ? undefined : optionId(id, active.value)}
          aria-invalid={marked !== null}
          aria-describedby={`${id}-told`}
          onInput={(event) => {
            onInput(event.currentTarget.value);
            offer(event.currentTarget);
          }}
          onKeyDown={pressed}
          onClick={close}
          onBlur={close}
        />
        {open && (
          <CompletionList
            id={id}
            options={options.value}
            active={active.value}
            columns={columns}
            text={text}
            onTake={take}
          />
        )}
      </div>
      <p id={`${id}-told`} class={marked ? "compute-fault" : "compute-hint"}>
        {fault
          ? text(fault.key, fault.values)
          : text(makes ? `explore.compute.makes-${makes}` : "explore.compute.formula-hint")}
      </p>
    </div>
  );
}
