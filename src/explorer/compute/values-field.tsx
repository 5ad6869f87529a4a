import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { Cell, Column } from "../../query/column.ts";
import type { Profile } from "../../query/result.ts";
import type { Explorer } from "../explorer.ts";
import { valueLabel } from "../../query/column.ts";

/** Values offered at once; more are found by the search. */
const mostValues = 40;

/** The values of a column as boxes to tick, with a search where there are many. */
export function ValuesField({
  explorer,
  column,
  values,
  onChoose,
}: {
  readonly explorer: Explorer;
  readonly column: Column;
  readonly values: readonly Cell[];
  readonly onChoose: (values: readonly Cell[]) => void;
}) {
  const { text, engine } = explorer;
  const id = useId();
  const containing = useSignal("");
  const profile = useSignal<Profile | null>(null);
  const query = explorer.query.value;
  const sought = containing.value;
  useEffect(() => {
    let isPast = false;
    engine.profile(query, column.name, { limit: mostValues, containing: sought }).then(
      (found) => {
        if (!isPast) profile.value = found;
      },
      // A newer question takes its place, or the table shows why there is no answer.
      () => undefined,
    );
    return () => {
      isPast = true;
    };
  }, [engine, query, column.name, sought, profile]);

  const levels = column.levels ?? [];
  const place = (value: Cell): number =>
    levels.includes(String(value)) ? levels.indexOf(String(value)) : Infinity;
  const found = profile.value?.top.map(({ value }) => value) ?? [];
  const offered = [...found].sort((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
  const shown = [...values.filter((value) => !offered.includes(value)), ...offered];
  const isMany = sought !== "" || (profile.value?.distinct ?? 0) > mostValues;
  const labelOf = (value: Cell): string =>
    value === null ? text("explore.compute.missing") : valueLabel(column, value);
  return (
    <fieldset class="compute-values">
      <legend>{text("explore.compute.one-of")}</legend>
      {isMany && (
        <div class="compute-field">
          <label for={`${id}-search`}>{text("explore.compute.search-values")}</label>
          <input
            id={`${id}-search`}
            type="search"
            value={sought}
            onInput={(event) => (containing.value = event.currentTarget.value)}
          />
        </div>
      )}
      <div class="compute-boxes">
        {shown.map((value) => (
          <label key={`${typeof value} ${value}`}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={(event) =>
                onChoose(
                  event.currentTarget.checked
                    ? [...values, value]
                    : values.filter((other) => other !== value),
                )
              }
            />
            {labelOf(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
