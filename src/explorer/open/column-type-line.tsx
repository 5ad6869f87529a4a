import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Column, ColumnType } from "../../query/column.ts";
import { columnTitle, columnTypes, valueLabel } from "../../query/column.ts";
import type { Typing } from "../../query/query.ts";
import { applyEdit } from "../compute/apply-edit.ts";
import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";
import type { ColumnFact } from "./column-facts.ts";
import { levelsOf } from "./column-facts.ts";
import { TypeDetails } from "./type-details.tsx";
import { typingOf, withTyping } from "./typing.ts";

/** One column: name, type to correct, examples, missing cells; below, what else means missing and the order. */
export function ColumnTypeLine({
  explorer,
  column,
  fact,
}: {
  readonly explorer: Explorer;
  readonly column: Column;
  readonly fact: ColumnFact | null;
}) {
  const { text, locale, engine } = explorer;
  const id = useId();
  const isOpen = useSignal(false);
  const query = explorer.query.value;
  const typing = typingOf(query.types, column.name);
  const type = typing?.type ?? column.type;
  const levels = typing?.levels ?? column.levels ?? [];
  const title = columnTitle(column);
  const found = explorer.table.value?.site ? "explore.open.type-published" : "explore.open.type-found";
  const put = (next: Typing | null, saying: string): void =>
    // What else the question says of the column (values that count, bounds) is brought to its new type, or goes.
    applyEdit(explorer, (before) => withTyping(before, column, next), saying);
  const choose = async (next: ColumnType): Promise<void> => {
    const kept = typing?.missing ? { missing: typing.missing } : {};
    const isFound = next === column.type && !typing?.missing;
    const order =
      next === "ordered" && !isFound ? { levels: await levelsOf(engine, query, column.name) } : {};
    const after = withTyping(query, column, { type: next });
    const key = after.filters.length < query.filters.length ? "filters-dropped" : "type-set";
    const saying = text(`explore.open.${key}`, { column: title, type: text(`explore.open.type.${next}`) });
    put(isFound ? null : { type: next, ...order, ...kept }, saying);
  };
  const said = (next: Typing | null): string =>
    next
      ? text("explore.open.tokens-set", { column: title })
      : text("explore.open.type-set", { column: title, type: text(`explore.open.type.${column.type}`) });
  return (
    <li class={typing ? "explore-type explore-type-set" : "explore-type"}>
      <span class="explore-type-name">{title}</span>
      <select
        aria-label={text("explore.open.type-of", { column: title })}
        value={type}
        onChange={(event) => void choose(event.currentTarget.value as ColumnType)}
      >
        {columnTypes.map((one) => {
          const name = text(`explore.open.type.${one}`);
          return (
            <option key={one} value={one}>
              {one === column.type ? text(found, { type: name }) : name}
            </option>
          );
        })}
      </select>
      <span class="explore-type-examples">
        {fact?.examples.map((cell, i) => (
          <q key={i}>{valueLabel(column, String(cell))}</q>
        ))}
      </span>
      <span class="explore-type-missing">
        {fact && text("explore.open.missing-count", { n: writeCount(fact.missing, locale) })}
      </span>
      <button
        type="button"
        aria-expanded={isOpen.value}
        aria-controls={`${id}-more`}
        aria-label={text("explore.open.details-of", { column: title })}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {text("explore.open.details")}
      </button>
      <div id={`${id}-more`} class="explore-type-more" hidden={!isOpen.value}>
        {isOpen.value && (
          <TypeDetails
            explorer={explorer}
            type={type}
            typing={typing}
            levels={levels}
            column={column}
            put={(next) => put(next, said(next))}
            move={(next, saying) => put({ ...(typing ?? { type }), levels: next }, saying)}
          />
        )}
      </div>
    </li>
  );
}
