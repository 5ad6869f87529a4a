import type { Place } from "../read/item.ts";
import { rowLabel } from "../read/row-label.ts";
import type { Work } from "../read/work.ts";
import type { Tool } from "../tool.ts";

/** What of an audit names a place. */
export type Named = { readonly work: Pick<Work, "sheet" | "roles"> };

/** A place in words: "row 2 (Satisfied), column “People”". */
export function placeWords(place: Place, { work }: Named, text: Tool["text"]): string {
  if (place.kind === "typed") return text("yourtable.place.typed");
  const { headers, rows } = work.sheet;
  const column = headers[place.column] ?? "";
  if (place.kind === "head") return text("yourtable.place.head", { column });
  return cellWords(place.row, column, rowLabel(rows[place.row] ?? [], work.roles), text);
}

/** A cell in words, by the label of its row if it has one. */
export function cellWords(at: number, column: string, label: string, text: Tool["text"]): string {
  const row = at + 1;
  return label === ""
    ? text("yourtable.place.cell", { row, column })
    : text("yourtable.place.cell-named", { row, label, column });
}
