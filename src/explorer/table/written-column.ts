import { columnTitle, isNumeric } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { Answer } from "../engine-client.ts";
import type { Explorer, OpenTable } from "../explorer.ts";
import { startingWidth } from "./column-widths.ts";
import { headUnit } from "./head-unit.ts";
import { type Part, type WriteCell, writerOf } from "./write-cell.ts";

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

export type SiteRecord = {
  readonly id: string;
  /** Whether the number is the estimate itself, not one of its bounds or what was printed: then it leads there. */
  readonly isEstimate: boolean;
  readonly href: string;
  readonly status: string;
  readonly isContext: boolean;
};

/** Columns of the ends of an interval. */
const BOUNDS = /(^|_)(low|high)$/;
/** Those whose digits are their own, not those of the estimate. */
const READINGS = /^(printed_value|candidate)$/;

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
    const write = writerOf(column, cells, schema, locale, partOf(column));
    const recordOf = recordsBehind(answer, table, column);
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

function partOf({ name }: ResultColumn): Part {
  return BOUNDS.test(name) ? "bound" : READINGS.test(name) ? "reading" : "estimate";
}

function recordsBehind(
  answer: Pick<Answer, "grouped">,
  table: Pick<OpenTable, "site">,
  column: ResultColumn,
): WrittenColumn["recordOf"] {
  const { site } = table;
  const ids =
    site && !answer.grouped && column.from === "source" ? site.schema.records[column.name] : undefined;
  if (!site || !ids) return () => null;
  const isEstimate = partOf(column) === "estimate";
  return (origin) => {
    const id = origin === undefined ? null : (ids[origin] ?? null);
    return id === null
      ? null
      : {
          id,
          isEstimate,
          href: `${site.table.page}#${id}`,
          status: site.schema.statuses[id] ?? "printed",
          isContext: site.table.kind === "context",
        };
  };
}
