import { useEffect, useRef } from "preact/hooks";
import { columnTitle } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { Answer } from "../engine-client.ts";
import { allowedWidth, widthLimits } from "./column-widths.ts";
import { sortBy } from "./sort-by.ts";
import { asChosen, columnsOf, moved, toggled } from "./shown-columns.ts";
import { sortOf } from "./sort-keys.ts";
import { type TableState, setWidth, widthOf } from "./table-state.ts";

type Props = { readonly state: TableState; readonly answer: Answer };

/** What a column is, and all that can be done to it: one dialog for the whole table. */
export function ColumnMenu({ state, answer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = state.menu.value;
  const column = answer.columns.find((one) => one.name === name);
  useEffect(() => {
    if (column && !dialog.current?.open) dialog.current?.showModal();
    if (!column) dialog.current?.close();
  }, [column]);
  const close = (): void => {
    state.menu.value = null;
  };
  // The head that opened it may have gone with its column.
  const closed = (): void => {
    close();
    if (document.activeElement === document.body) {
      dialog.current?.parentElement?.querySelector<HTMLElement>(".explore-scroll")?.focus();
    }
  };
  return (
    <dialog
      class="column-menu"
      ref={dialog}
      aria-labelledby="column-menu-title"
      onClose={closed}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {column && <Inside state={state} answer={answer} column={column} close={close} />}
    </dialog>
  );
}

type InsideProps = Props & { readonly column: ResultColumn; readonly close: () => void };

function Inside({ state, answer, column, close }: InsideProps) {
  const { explorer } = state;
  const { text, change } = explorer;
  const { name, type, description, from } = column;
  const title = columnTitle(column);
  const shown = columnsOf(explorer.query.value.columns, answer);
  const place = shown.indexOf(name);
  const { sort } = explorer.query.value;
  const { state: sorted } = sortOf(sort, name);
  const others = sort.some((key) => key.column !== name);
  const choose = (next: readonly string[], saying: string): void =>
    change((query) => ({ ...query, columns: asChosen(next, answer.available) }), saying);
  const say = (key: "hidden" | "moved-left" | "moved-right" | "width"): string =>
    text(`explore.table.said.${key}`, { column: title, n: widthOf(state, name) });
  const widen = (by: number): void => {
    setWidth(state, name, allowedWidth(widthOf(state, name) + by));
    explorer.announce(say("width"));
  };
  const action = (key: ActionKey, act: () => void, off = false) => (
    <li>
      <button type="button" aria-disabled={off} onClick={() => !off && act()}>
        {text(`explore.table.do.${key}`)}
      </button>
    </li>
  );
  return (
    <>
      <h2 id="column-menu-title">{title}</h2>
      <p class="meta">
        {text(`explore.table.type.${type}`)}
        {title !== name && (
          <>
            {" · "}
            <code>{name}</code>
          </>
        )}
      </p>
      {description && description !== title && <p>{description}</p>}
      <ul>
        {action("ascending", () => sortBy(state, name, "ascending", false))}
        {action("descending", () => sortBy(state, name, "descending", false))}
        {others && action("then-ascending", () => sortBy(state, name, "ascending", true))}
        {others && action("then-descending", () => sortBy(state, name, "descending", true))}
        {sorted !== "none" && action("unsorted", () => sortBy(state, name, "none", true))}
        {from !== "measure" &&
          from !== "pivot" &&
          action("filter", () => {
            close();
            explorer.filterAsked.value = name;
          })}
        {!answer.grouped &&
          action("group", () => {
            close();
            // What groups comes with the other parts of the question, after the first table.
            void import("../compute/group-by.ts").then(({ groupBy }) => groupBy(explorer, name));
          })}
        {action("left", () => choose(moved(shown, name, -1), say("moved-left")), place === 0)}
        {action("right", () => choose(moved(shown, name, 1), say("moved-right")), place === shown.length - 1)}
        {action("wider", () => widen(widthLimits.step))}
        {action("narrower", () => widen(-widthLimits.step))}
        {action("first-width", () => setWidth(state, name, undefined))}
        {action(
          "hide",
          () => choose(toggled(shown, name, answer.available), say("hidden")),
          shown.length === 1,
        )}
      </ul>
      <button type="button" class="column-menu-close" onClick={close}>
        {text("explore.table.do.close")}
      </button>
    </>
  );
}

type ActionKey =
  | "ascending"
  | "descending"
  | "then-ascending"
  | "then-descending"
  | "unsorted"
  | "filter"
  | "group"
  | "left"
  | "right"
  | "wider"
  | "narrower"
  | "first-width"
  | "hide";
