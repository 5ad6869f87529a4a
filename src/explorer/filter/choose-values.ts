import type { Cell, Column } from "../../query/column.ts";
import type { Filter } from "../../query/query.ts";
import type { Profile } from "../../query/result.ts";
import { valueLabel } from "../../query/column.ts";

type ValuesFilter = Extract<Filter, { readonly op: "in" | "not-in" }>;

/** The filter with values chosen or no longer chosen; null where none is left. */
export function chooseValues(
  filter: ValuesFilter | null,
  { column, op }: Pick<ValuesFilter, "column" | "op">,
  values: readonly Cell[],
  chosen: boolean,
): ValuesFilter | null {
  const old = filter?.values ?? [];
  const kept = old.filter((value) => !values.includes(value));
  const next = chosen ? [...old, ...values.filter((value) => !old.includes(value))] : kept;
  return next.length === 0 ? null : { op, column, values: next };
}

/** A line of the facet; `value` null is missing. `count` is null of a chosen value that was not among those counted. */
export type FacetLine = { readonly value: Cell; readonly label: string; readonly count: number | null };

/**
 * The lines of a facet: values found and those chosen that other filters left without rows. Values with declared levels
 * stand in their order, others by count. Missing comes last, where cells are missing or missing is chosen.
 */
export function facetLines(
  { top, missing, distinct }: Pick<Profile, "top" | "missing" | "distinct">,
  chosen: readonly Cell[],
  column: Column,
  missingLabel: string,
): readonly FacetLine[] {
  const found = new Set(top.map(({ value }) => value));
  const gone = chosen.filter((value) => value !== null && !found.has(value));
  const lines = [...top, ...gone.map((value) => ({ value, count: distinct > top.length ? null : 0 }))].map(
    ({ value, count }) => ({
      value,
      label: valueLabel(column, String(value)),
      count,
    }),
  );
  const { levels } = column;
  if (levels !== undefined && lines.every(({ value }) => levels.includes(String(value)))) {
    lines.sort((a, b) => levels.indexOf(String(a.value)) - levels.indexOf(String(b.value)));
  }
  const hasMissing = missing > 0 || chosen.includes(null);
  return hasMissing ? [...lines, { value: null, label: missingLabel, count: missing }] : lines;
}

/** Whether the label or the value itself holds the text sought, whatever its case. */
export function holds({ value, label }: FacetLine, sought: string): boolean {
  const text = sought.trim().toLowerCase();
  return [label, String(value ?? "")].some((held) => held.toLowerCase().includes(text));
}
