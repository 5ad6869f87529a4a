import { type Cell, type Column, columnTitle } from "../../../query/column.ts";

type Labelled = { readonly columns: readonly Column[]; readonly lines: readonly (readonly Cell[])[] };

/** Whether codes stand in a column alone: its labels are known, and no column beside it holds them. */
export function needsLabels({ name, labels }: Column, columns: readonly Pick<Column, "name">[]): boolean {
  if (labels === undefined || Object.keys(labels).length === 0) return false;
  return !columns.some((column) => [`${name}_label`, `${name}_label_zh`].includes(column.name));
}

/**
 * The rows with a column `<name>_label` after each column of codes whose labels are known but not among the columns. A
 * code without a label is its own.
 *
 * @param title of such a column, with `{title}` for that of the codes
 */
export function withLabels({ columns, lines }: Labelled, title: string): Labelled {
  const needing = columns.map((column) => needsLabels(column, columns));
  if (!needing.includes(true)) return { columns, lines };
  return {
    columns: columns.flatMap((column, i): readonly Column[] =>
      needing[i] === true
        ? [
            column,
            {
              name: `${column.name}_label`,
              type: "category",
              title: title.replace("{title}", () => columnTitle(column)),
            },
          ]
        : [column],
    ),
    lines: lines.map((line) =>
      line.flatMap((cell, i) => (needing[i] === true ? [cell, labelOf(cell, columns[i]?.labels)] : [cell])),
    ),
  };
}

function labelOf(cell: Cell, labels: Column["labels"] = {}): Cell {
  return cell !== null && Object.hasOwn(labels, cell) ? (labels[cell] ?? cell) : cell;
}
