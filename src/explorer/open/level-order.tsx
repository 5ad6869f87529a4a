import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { type Column, valueLabel } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { moved } from "../state/edit-list.ts";

/** The values of an ordered category from low to high, each with buttons that move it; focus stays with the value. */
export function LevelOrder({
  explorer: { text },
  levels,
  column,
  move,
}: {
  readonly explorer: Explorer;
  readonly levels: readonly string[];
  readonly column: Column;
  readonly move: (levels: readonly string[], saying: string) => void;
}) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<{ value: string; by: number } | null>(null);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { value, by } = held.current;
    held.current = null;
    const buttons = list.current?.children[levels.indexOf(value)]?.querySelectorAll("button");
    const [up, down] = buttons ?? [];
    const wanted = by < 0 ? up : down;
    // At either end one of the two can do no more.
    (wanted?.disabled ? (by < 0 ? down : up) : wanted)?.focus();
  }, [levels]);
  const shift = (i: number, by: number): void => {
    const value = levels[i] ?? "";
    held.current = { value, by };
    const next = moved(levels, i, i + by);
    move(
      next,
      text("explore.open.moved", {
        value: valueLabel(column, value),
        n: next.indexOf(value) + 1,
        all: next.length,
      }),
    );
  };
  return (
    <div class="explore-levels">
      <p id={id}>{text("explore.open.order")}</p>
      <ol ref={list} aria-labelledby={id}>
        {levels.map((value, i) => (
          <li key={value}>
            <span>{valueLabel(column, value)}</span>
            <button
              type="button"
              disabled={i === 0}
              aria-label={text("explore.open.up", { value: valueLabel(column, value) })}
              onClick={() => shift(i, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              disabled={i === levels.length - 1}
              aria-label={text("explore.open.down", { value: valueLabel(column, value) })}
              onClick={() => shift(i, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
