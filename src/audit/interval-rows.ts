import type { Operand } from "./operand.ts";

/** The rows of an interval: one that holds it (a range, or a number with the interval beside it), or its ends. */
export type IntervalRows = { readonly interval?: string; readonly low?: string; readonly high?: string };

export type Ends = { readonly low: Operand; readonly high: Operand };

export const intervalFields = { interval: "row?", low: "row?", high: "row?" } as const;

/** Every row, each once, those left out apart: an interval may stand beside the estimate, in its row. */
export function distinctRows(...rows: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(rows)].filter((row) => row !== undefined);
}

export function objectionToInterval({ interval, low, high }: IntervalRows): string | null {
  const isWhole = interval === undefined ? low !== undefined && high !== undefined : !low && !high;
  return isWhole ? null : 'name the interval either by "interval", or by "low" and "high" together.';
}

/** The two ends as single numbers; an end that is not printed is missing. */
export function endsOf({ interval, low, high }: IntervalRows, operand: (row: string) => Operand): Ends {
  if (low !== undefined && high !== undefined) return { low: operand(low), high: operand(high) };
  if (interval === undefined) throw new Error(`An interval is named by no row: ${objectionToInterval({})}`);
  const { interval: beside, ...row } = operand(interval);
  const ends = beside ?? (row.value === null ? row : { low: null, high: null });
  const relation = beside === undefined ? row.relation : "=";
  const end = (value: number | null): Operand => ({ ...row, value, low: null, high: null, relation });
  return { low: end(ends.low), high: end(ends.high) };
}
