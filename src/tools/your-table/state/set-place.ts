import type { Place } from "../read/item.ts";
import { setCell, setHeader } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";

/** The same table with another text at that place. */
export function setPlace(work: Work, place: Place, text: string): Work {
  if (place.kind === "typed") return { ...work, options: { ...work.options, typedN: text } };
  const sheet =
    place.kind === "cell"
      ? setCell(work.sheet, place.row, place.column, text)
      : setHeader(work.sheet, place.column, text);
  return sheet === work.sheet ? work : { ...work, sheet };
}

/** The text at that place; null where the table has no such place. */
export function textAt({ sheet, options }: Work, place: Place): string | null {
  if (place.kind === "typed") return options.typedN;
  const found = place.kind === "cell" ? sheet.rows[place.row]?.[place.column] : sheet.headers[place.column];
  return found ?? null;
}
