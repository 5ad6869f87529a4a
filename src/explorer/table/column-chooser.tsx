import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { columnTitle } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { Answer } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { asChosen, columnsOf, moved, shownAtFirst, toggled } from "./shown-columns.ts";

/** From so many columns on, the list has a search field; it never shows more than so many. */
const SEARCHED = 16;
const LISTED = 200;

type Props = { readonly explorer: Explorer; readonly answer: Answer };

/** Which columns are shown, and in what order. */
export function ColumnChooser({ explorer, answer }: Props) {
  const [sought, seek] = useState("");
  const { text, change } = explorer;
  const { available } = answer;
  const shown = columnsOf(explorer.query.value.columns, answer);
  const choose = (next: readonly string[], saying: string): void => {
    if (next !== shown) change((query) => ({ ...query, columns: asChosen(next, available) }), saying);
  };
  const counted = (next: readonly string[]): string =>
    text("explore.table.columns-chosen", { n: next.length, of: available.length });
  const all = available.map(({ name }) => name);
  const set = (next: readonly string[]): void => choose(next, counted(next));
  const matches = ({ name, title = "" }: ResultColumn): boolean =>
    `${name} ${title}`.toLowerCase().includes(sought.trim().toLowerCase());
  const place = (name: string): number => (shown.includes(name) ? shown.indexOf(name) : shown.length);
  const listed = [...available].sort((a, b) => place(a.name) - place(b.name)).filter(matches);
  return (
    <details class="column-chooser">
      <summary>{counted(shown)}</summary>
      <fieldset>
        <legend class="visually-hidden">{text("explore.table.choose-columns")}</legend>
        <p class="column-chooser-all">
          <button type="button" onClick={() => set(all)}>
            {text("explore.table.columns.all")}
          </button>
          <button type="button" onClick={() => set(shown.slice(0, 1))}>
            {text("explore.table.columns.only-first")}
          </button>
          <button type="button" onClick={() => set(shownAtFirst(available))}>
            {text("explore.table.columns.reset")}
          </button>
        </p>
        {available.length > SEARCHED && (
          <label>
            {text("explore.table.columns.search")}{" "}
            <input type="search" value={sought} onInput={(event) => seek(event.currentTarget.value)} />
          </label>
        )}
        <ul>
          {listed.slice(0, LISTED).map((column) => (
            <Choice
              key={column.name}
              explorer={explorer}
              column={column}
              shown={shown}
              toggle={() => set(toggled(shown, column.name, available))}
              move={(by) =>
                choose(
                  moved(shown, column.name, by),
                  text(by < 0 ? "explore.table.said.moved-left" : "explore.table.said.moved-right", {
                    column: columnTitle(column),
                  }),
                )
              }
            />
          ))}
        </ul>
        {listed.length > LISTED && <p>{text("explore.table.columns.more", { n: listed.length - LISTED })}</p>}
      </fieldset>
    </details>
  );
}

type ChoiceProps = {
  readonly explorer: Explorer;
  readonly column: ResultColumn;
  readonly shown: readonly string[];
  readonly toggle: () => void;
  readonly move: (by: -1 | 1) => void;
};

function Choice({ explorer, column, shown, toggle, move }: ChoiceProps) {
  const title = columnTitle(column);
  const place = shown.indexOf(column.name);
  // An item that moves in the document loses the focus of the button that moved it.
  const pressed = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  const arrow = (by: -1 | 1, off: boolean) => (
    <button
      type="button"
      class="column-move"
      aria-disabled={off}
      aria-label={explorer.text(by < 0 ? "explore.table.move-up" : "explore.table.move-down", {
        column: title,
      })}
      onClick={(event) => {
        if (off) return;
        pressed.current = event.currentTarget;
        move(by);
      }}
    >
      <span aria-hidden="true">{by < 0 ? "↑" : "↓"}</span>
    </button>
  );
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={place >= 0}
          disabled={place >= 0 && shown.length === 1}
          onClick={toggle}
        />{" "}
        {title}
      </label>
      {place >= 0 && arrow(-1, place === 0)}
      {place >= 0 && arrow(1, place === shown.length - 1)}
    </li>
  );
}
