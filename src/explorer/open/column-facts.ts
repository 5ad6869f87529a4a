import type { Cell, Column } from "../../query/column.ts";
import { emptyQuery } from "../../query/query.ts";
import type { Query } from "../../query/query.ts";
import { orderByScale } from "../../query/read/known-scales.ts";
import type { EngineClient } from "../engine-client.ts";

/** What a reader needs to see of a column to judge its type. */
export type ColumnFact = { readonly examples: readonly Cell[]; readonly missing: number };

const ROWS = 200;
const EXAMPLES = 3;
/** Values beyond which an order by hand is no help. */
const MOST_LEVELS = 60;

/** Examples and missing cells of the columns, of the whole table as the question types it. */
export async function columnFacts(
  engine: EngineClient,
  { source, types }: Pick<Query, "source" | "types">,
  columns: readonly Column[],
): Promise<readonly ColumnFact[]> {
  const whole = { ...emptyQuery(source), types };
  const names = columns.map(({ name }) => name);
  // Two questions in all, however many columns: their profiles would each be one.
  const measures = names.map((column, i) => ({ as: `missing ${i}`, fn: "missing" as const, column }));
  const [rows, missing] = await Promise.all([
    engine.values(whole, names, ROWS, "examples"),
    engine.values(
      { ...whole, group: { by: [], measures, pivot: null } },
      measures.map(({ as }) => as),
      1,
      "missing",
    ),
  ]);
  return columns.map((_, i) => ({
    examples: [...new Set(rows.values[i]?.filter((cell) => cell !== null))].slice(0, EXAMPLES),
    missing: Number(missing.values[i]?.[0] ?? 0),
  }));
}

/** The values of a column in an order to start from: that of a known scale, else of its code points. */
export async function levelsOf(
  engine: EngineClient,
  { source, types }: Pick<Query, "source" | "types">,
  column: string,
): Promise<readonly string[]> {
  const grouped = {
    ...emptyQuery(source),
    types,
    group: { by: [column], measures: [{ as: "n", fn: "count" as const }], pivot: null },
  };
  const { values } = await engine.values(grouped, [column], MOST_LEVELS, null);
  const found = values[0]?.flatMap((cell) => (cell === null ? [] : [String(cell)])) ?? [];
  return orderByScale(found) ?? found;
}
