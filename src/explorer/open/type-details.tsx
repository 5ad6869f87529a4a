import { useId } from "preact/hooks";
import type { Column, ColumnType } from "../../query/column.ts";
import type { Typing } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import { LevelOrder } from "./level-order.tsx";
import { parseTokens } from "./typing.ts";

/** What else means "missing" in a column, the order of an ordered category, and the way back to the type found. */
export function TypeDetails({
  explorer,
  type,
  typing,
  levels,
  column,
  put,
  move,
}: {
  readonly explorer: Explorer;
  readonly type: ColumnType;
  readonly typing: Typing | null;
  readonly levels: readonly string[];
  readonly column: Column;
  readonly put: (typing: Typing | null) => void;
  readonly move: (levels: readonly string[], saying: string) => void;
}) {
  const { text } = explorer;
  const id = useId();
  const setTokens = (written: string): void => {
    const missing = parseTokens(written);
    const order = type === "ordered" ? { levels } : {};
    put({ type, ...order, ...(missing.length ? { missing } : {}) });
  };
  return (
    <>
      <p>
        <label for={id}>{text("explore.open.tokens")}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={typing?.missing?.join(", ") ?? ""}
          onChange={(event) => setTokens(event.currentTarget.value)}
        />
      </p>
      {type === "ordered" && <LevelOrder explorer={explorer} levels={levels} column={column} move={move} />}
      {typing && (
        <button type="button" onClick={() => put(null)}>
          {text("explore.open.as-found")}
        </button>
      )}
    </>
  );
}
