import { columnTitle, isNumeric } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { Answer } from "../engine-client.ts";
import type { Explorer, OpenTable } from "../explorer.ts";
import { startingWidth } from "./column-widths.ts";
import { headUnit } from "./head-unit.ts";
import { type SiteRecord, partOf, recordsBehind } from "./site-record.ts";
import { type WriteCell, writerOf } from "./write-cell.ts";

/** A column of the page shown, ready to be drawn. */
export type WrittenColumn = {
  readonly column: ResultColumn;
  /** Place among the cells of a line. */
  readonly at: number;
  readonly isNumber: boolean;
  readonly write: WriteCell;
  /** Stands behind its title; "" for none. */
  readonly unit: string;
  /** Width it begins with, in CSS pixels. */
  readonly width: number;
  /** The record behind a number of the table, by its row; null where there is none. */
  readonly recordOf: (origin: number | undefined) => SiteRecord | null;
};

/** Lines by which the width of a column is chosen; the rest may wrap. */
const MEASURED = 60;

/**
 * The columns from `first` on, at most so many.
 *
 * @param firstMost widest that the first of them may begin with, for it stays in sight
 */
export function writtenColumns(
  answer: Pick<Answer, "columns" | "lines" | "origins" | "grouped">,
  table: Pick<OpenTable, "site">,
  first: number,
  most: number,
  firstMost: number,
  { locale, text }: Pick<Explorer, "locale" | "text">,
): readonly WrittenColumn[] {
  const schema = table.site?.schema ?? null;
  return answer.columns.slice(first, first + most).map((column, i): WrittenColumn => {
    const at = first + i;
    const cells = answer.lines.map((line) => line[at] ?? null);
    const write = writerOf(column, cells, schema, locale, partOf(column.name));
    const recordOf = recordsIn(answer, table, column);
    const said = cells
      .slice(0, MEASURED)
      .map((cell, line) => write(cell, recordOf(answer.origins[line])?.id ?? null) ?? "");
    const unit = headUnit(column, text);
    const isNumber = isNumeric(column);
    return {
      column,
      at,
      isNumber,
      write,
      recordOf,
      unit,
      width: Math.min(
        i === 0 ? firstMost : Infinity,
        startingWidth(`${columnTitle(column)} ${unit}`.trim(), said, isNumber, locale),
      ),
    };
  });
}

function recordsIn(
  { grouped }: Pick<Answer, "grouped">,
  { site }: Pick<OpenTable, "site">,
  { from, name }: ResultColumn,
): WrittenColumn["recordOf"] {
  return (grouped || from !== "source" ? null : recordsBehind(site, name)) ?? (() => null);
}
