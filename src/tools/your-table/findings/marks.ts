import { placeKey } from "../read/item.ts";
import type { Tabulated } from "../read/tabulate.ts";
import { hasSamePlaces, type Sheet } from "../read/sheet.ts";
import type { Finding } from "./finding.ts";

/** A number of a cell does not fit; is in a check that does not hold, among others; or is off in the last digit. Or the cell cannot be read. */
export const markKinds = ["misfit", "concerned", "last-digit", "unreadable"] as const;

/** How a cell is marked. */
export type Mark = {
  readonly kind: (typeof markKinds)[number];
  /** The finding that it leads to; null where the cell cannot be read. */
  readonly finding: number | null;
};

/** The marks of the table by place. The first finding marks a cell; what stands in all its checks is a misfit, the rest is concerned. */
export function marksOf(table: Tabulated, findings: readonly Finding[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { place } of table.problems) marks.set(placeKey(place), { kind: "unreadable", finding: null });
  for (const { number, isClear, ids, common, made } of findings) {
    for (const id of ids) {
      const item = table.items.get(id);
      if (!item) continue;
      const key = placeKey(item.place);
      const isCommon = common.has(id) && (made.length > 1 || ids.length <= FEW);
      const kind = isClear ? (isCommon ? "misfit" : "concerned") : "last-digit";
      const known = marks.get(key);
      if (!known || (known.kind === "concerned" && kind === "misfit"))
        marks.set(key, { kind, finding: number });
    }
  }
  return marks;
}

/** The marks that still stand: all are gone with a row or a column, those of a cell once something else is typed there. */
export function standingMarks(
  marks: ReadonlyMap<string, Mark>,
  checked: Sheet,
  present: Sheet,
): ReadonlyMap<string, Mark> {
  if (checked === present) return marks;
  if (!hasSamePlaces(checked, present)) return new Map();
  const changed = new Set(
    present.rows.flatMap((cells, row) =>
      cells === checked.rows[row]
        ? []
        : cells.flatMap((cell, column) =>
            cell === checked.rows[row]?.[column] ? [] : [placeKey({ kind: "cell", row, column })],
          ),
    ),
  );
  return new Map([...marks].filter(([key]) => !changed.has(key)));
}

/** Of so few numbers each may well be the one; of more, none is singled out. */
const FEW = 4;
