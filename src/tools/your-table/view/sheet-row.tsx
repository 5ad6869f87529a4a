import { memo } from "preact/compat";
import type { Mark } from "../findings/marks.ts";
import { isNumeric, type Role } from "../read/role.ts";
import { rowLabel } from "../read/row-label.ts";
import type { Tool } from "../tool.ts";
import { cellWords } from "../words/place-words.ts";
import { CellField } from "./cell.tsx";

type Props = {
  readonly tool: Tool;
  readonly row: number;
  readonly cells: readonly string[];
  readonly headers: readonly string[];
  readonly roles: readonly Role[];
  readonly widths: readonly number[];
  /** Marks of the cells of this row, as one text so that rows without a change are left as they are. */
  readonly marks: string;
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onPaste: (row: number, column: number, text: string) => void;
  readonly onRemove: (row: number, column: number) => void;
};

/** One row of the table. */
export const SheetRow = memo(function SheetRow({
  tool,
  row,
  cells,
  headers,
  roles,
  widths,
  marks,
  ...edits
}: Props) {
  const label = rowLabel(cells, roles);
  const found = JSON.parse(marks) as readonly (Mark | null)[];
  const number = row + 1;
  return (
    <tr>
      <th scope="row" class="yt-row-number">
        <span class="visually-hidden">{tool.text("yourtable.row", { row: number })}</span>
        <span aria-hidden="true">{number}</span>
      </th>
      {cells.map((text, column) => {
        const role = roles[column] ?? "ignore";
        const isOwnLabel = role === "label" || text.trim() === label;
        const name = cellWords(row, headers[column] ?? "", isOwnLabel ? "" : label, tool.text);
        const mark = found[column] ?? undefined;
        const isNumber = isNumeric(role);
        return (
          <td key={column} data-mark={mark?.kind} class={isNumber ? "number-cell" : undefined}>
            <CellField
              tool={tool}
              row={row}
              column={column}
              text={text}
              name={name}
              mark={mark}
              isNumber={isNumber}
              width={widths[column] ?? 8}
              {...edits}
            />
          </td>
        );
      })}
    </tr>
  );
});
