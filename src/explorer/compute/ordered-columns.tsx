import type { ComponentChildren } from "preact";
import type { Explorer } from "../explorer.ts";

type Item = {
  readonly name: string;
  readonly title: string;
  readonly extra?: ComponentChildren;
};

/** Columns in an order that buttons change, each with what else is set of it. */
export function OrderedColumns({
  explorer: { text },
  label,
  items,
  onMove,
  onRemove,
}: {
  readonly explorer: Explorer;
  readonly label: string;
  readonly items: readonly Item[];
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (at: number) => void;
}) {
  if (items.length === 0) return null;
  return (
    <ol class="compute-list" aria-label={label}>
      {items.map(({ name, title, extra }, i) => (
        <li key={name}>
          <span class="compute-name">{title}</span>
          {extra}
          <span class="compute-buttons">
            {items.length > 1 && (
              <>
                <button
                  type="button"
                  data-move={`${i}-up`}
                  aria-label={text("explore.compute.earlier", { column: title })}
                  disabled={i === 0}
                  onClick={() => onMove(i, i - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  data-move={`${i}-down`}
                  aria-label={text("explore.compute.later", { column: title })}
                  disabled={i === items.length - 1}
                  onClick={() => onMove(i, i + 1)}
                >
                  ↓
                </button>
              </>
            )}
            <button
              type="button"
              data-remove={i}
              aria-label={text("explore.compute.remove", { column: title })}
              onClick={() => onRemove(i)}
            >
              ×
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Selectors of the button to focus after an item went from one place to another, best first. */
export function afterMove(from: number, to: number): readonly string[] {
  const [first, second] = to < from ? ["up", "down"] : ["down", "up"];
  return [`[data-move="${to}-${first}"]`, `[data-move="${to}-${second}"]`];
}

/** Selectors of the button to focus after an item was removed, best first. */
export function afterRemoval(at: number): readonly string[] {
  return [`[data-remove="${at}"]`, `[data-remove="${at - 1}"]`, "[data-add]"];
}
