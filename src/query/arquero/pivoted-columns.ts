import type { Cell } from "../column.ts";
import type { Grouping } from "../query.ts";
import type { ResultColumn } from "../result.ts";

/**
 * Columns of a pivoted answer: those that remain of `by`, then one a value, named by it ("NA" for missing). A name that is
 * taken gets "_2", "_3", … .
 */
export function pivotedColumns(
  pivot: NonNullable<Grouping["pivot"]>,
  grouped: readonly ResultColumn[],
  values: readonly Cell[],
): readonly ResultColumn[] {
  const key = grouped.find(({ name }) => name === pivot.column);
  const measure = grouped.find(({ name }) => name === pivot.measure);
  const rest = grouped.filter(({ name, from }) => from === "group" && name !== pivot.column);
  const taken = new Set(rest.map(({ name }) => name));
  const labels = new Map(Object.entries(key?.labels ?? {}));
  return [
    ...rest,
    ...values.map((value): ResultColumn => {
      const name = untaken(value === null ? "NA" : String(value), taken);
      taken.add(name);
      const title = value === null ? undefined : labels.get(String(value));
      return {
        name,
        type: measure?.type ?? "number",
        ...(title === undefined ? {} : { title }),
        ...(measure?.unit === undefined ? {} : { unit: measure.unit }),
        from: "pivot",
      };
    }),
  ];
}

function untaken(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
