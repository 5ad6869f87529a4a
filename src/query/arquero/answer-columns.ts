import { type Column, isNumeric } from "../column.ts";
import type { Grouping, Measure, Query } from "../query.ts";
import type { ResultColumn } from "../result.ts";

/** What a measure makes of the columns that rows have. */
function measureColumn(measure: Measure, columns: ReadonlyMap<string, Column>): ResultColumn {
  const from = "measure";
  const name = measure.as;
  switch (measure.fn) {
    case "count":
    case "present":
    case "missing":
    case "distinct":
      return { name, type: "integer", from };
    case "share":
    case "wilson-low":
    case "wilson-high":
      return { name, type: "number", unit: "percent", from };
    default: {
      const of = columns.get(measure.column);
      const unit = of?.unit === undefined ? {} : { unit: of.unit };
      if ((measure.fn === "min" || measure.fn === "max") && of?.type === "date")
        return { name, type: "date", from };
      const whole = of?.type === "integer" && ["sum", "min", "max"].includes(measure.fn);
      return { name, type: whole ? "integer" : "number", ...(of && isNumeric(of) ? unit : {}), from };
    }
  }
}

/** Columns of a grouped answer before its pivot: those of `by`, then the measures. */
export function groupColumns(
  { by, measures }: Grouping,
  columns: ReadonlyMap<string, Column>,
): readonly ResultColumn[] {
  return [
    ...by.flatMap((name): ResultColumn[] => {
      const column = columns.get(name);
      if (!column) return [];
      return [{ ...column, ...(column.aside ? { aside: false } : {}), from: "group" }];
    }),
    ...measures.map((measure) => measureColumn(measure, columns)),
  ];
}

/** Names of the columns shown: those chosen, or at first all but what stands aside. */
export function shownColumns(
  query: Pick<Query, "columns">,
  available: readonly ResultColumn[],
): readonly string[] {
  if (!query.columns) return available.filter(({ aside }) => !aside).map(({ name }) => name);
  return query.columns;
}
