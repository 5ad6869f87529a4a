import { message } from "../../i18n/messages.ts";
import { formatBare, formatQuantity } from "../../i18n/format-quantity.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { CompositionSeries } from "./series.ts";

/** One line a bar: its parts and the total, in full. */
export function compositionTable(series: CompositionSeries, source: Source): FigureTable {
  // Amounts are drawn in millions or 万元; in the table they stand whole, so they say their unit.
  const full = ({ row: id, value }: { readonly row: string; readonly value: number }): string => {
    const row = source.row(id);
    const write = row.unit === "yuan" ? formatQuantity : formatBare;
    return write({ ...row, value }, source.locale);
  };
  return {
    corner: message(source.locale, "table.bar"),
    columns: [...series.legend.map(({ label }) => label), message(source.locale, "table.total")],
    lines: series.bars.map((bar) => ({
      group: "",
      header: bar.label,
      cells: [
        ...series.legend.map(({ key }) => {
          const part = bar.parts.find((candidate) => candidate.key === key);
          return part ? { row: part.row, text: full(part) } : null;
        }),
        { row: bar.total.row, text: full(bar.total) },
      ],
    })),
  };
}
