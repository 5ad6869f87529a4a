import { useCallback } from "preact/hooks";
import { removeRow, setCell } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";
import type { Tool } from "../tool.ts";
import { moveTo } from "./move-to.ts";

/** Letters typed into a cell; a row removed, with the one after it in its place, or the way to add one where none is left. */
export function useEdits(
  tool: Tool,
  table: { readonly current: HTMLTableElement | null },
  adder: { readonly current: HTMLButtonElement | null },
) {
  const onEdit = useCallback(
    (row: number, column: number, cell: string) =>
      tool.change(
        (present) => withSheet(present, setCell(present.sheet, row, column, cell)),
        `cell ${row} ${column}`,
      ),
    [tool],
  );
  const onRemove = useCallback(
    (row: number, column: number) => {
      tool.change((present) => withSheet(present, removeRow(present.sheet, row)));
      tool.announce(tool.text("yourtable.row-removed", { row: row + 1 }));
      const left = tool.work.peek()?.sheet.rows.length ?? 0;
      requestAnimationFrame(() => {
        if (left === 0) adder.current?.focus();
        else if (table.current) moveTo(table.current, Math.min(row, left - 1), column);
      });
    },
    [tool, table, adder],
  );
  return { onEdit, onRemove };
}

export function withSheet(work: Work, sheet: Work["sheet"]): Work {
  return sheet === work.sheet ? work : { ...work, sheet };
}
