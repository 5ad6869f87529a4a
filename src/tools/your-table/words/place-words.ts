import type { Place } from "../read/item.ts";
import type { Line } from "../read/line.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";

/** What of an audit names a place. */
export type Named = Pick<Audit, "work"> & { readonly table: { readonly lines: readonly Line[] } };

/** A place in words: "row 2 (Satisfied), column “People”". */
export function placeWords(place: Place, { work, table }: Named, text: Tool["text"]): string {
  if (place.kind === "typed") return text("yourtable.place.typed");
  const column = work.sheet.headers[place.column] ?? "";
  if (place.kind === "head") return text("yourtable.place.head", { column });
  const row = place.row + 1;
  const label = labelsOf(table.lines).get(place.row) ?? "";
  return label === ""
    ? text("yourtable.place.cell", { row, column })
    : text("yourtable.place.cell-named", { row, label, column });
}

const known = new WeakMap<readonly Line[], ReadonlyMap<number, string>>();

function labelsOf(lines: readonly Line[]): ReadonlyMap<number, string> {
  const labels = known.get(lines) ?? new Map(lines.map(({ row, label }) => [row, label]));
  known.set(lines, labels);
  return labels;
}
