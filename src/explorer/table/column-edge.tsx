import { allowedWidth, widthLimits } from "./column-widths.ts";
import { type TableState, setWidth, widthOf } from "./table-state.ts";

type Props = { readonly state: TableState; readonly column: string; readonly title: string };

/** The right edge of a column: dragged, or moved by the arrow keys, it makes the column wider or narrower. */
export function ColumnEdge({ state, column, title }: Props) {
  const { text } = state.explorer;
  const set = (width: number): void => setWidth(state, column, allowedWidth(width));
  const drag = (down: PointerEvent): void => {
    const edge = down.currentTarget as HTMLElement;
    const begun = widthOf(state, column);
    edge.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => set(begun + event.clientX - down.clientX);
    const end = (): void => {
      edge.removeEventListener("pointermove", move);
      edge.removeEventListener("pointerup", end);
      edge.removeEventListener("pointercancel", end);
    };
    edge.addEventListener("pointermove", move);
    edge.addEventListener("pointerup", end);
    edge.addEventListener("pointercancel", end);
  };
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(widthOf(state, column) + by * widthLimits.step);
  };
  return (
    <div
      class="head-edge no-print"
      role="separator"
      aria-orientation="vertical"
      aria-label={text("explore.table.width-of", { column: title })}
      aria-valuenow={widthOf(state, column)}
      aria-valuemin={widthLimits.least}
      aria-valuemax={widthLimits.most}
      // Reached by a press; with the keyboard alone the column's menu does the same in fewer stops.
      tabIndex={-1}
      onPointerDown={drag}
      onKeyDown={press}
      onDblClick={() => setWidth(state, column, undefined)}
    />
  );
}
