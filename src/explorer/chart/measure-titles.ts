import type { Query } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { Describing } from "../leave/describe/describing.ts";
import { describeMeasure } from "../leave/describe/describe-measure.ts";

/** Columns of measures with what they compute as their title, where their name is an identifier and no words. */
export function withMeasureTitles(
  columns: readonly ResultColumn[],
  { group }: Pick<Query, "group">,
  describing: Describing,
): readonly ResultColumn[] {
  return columns.map((column) => {
    const measure = group?.measures.find(({ as }) => as === column.name);
    if (column.from !== "measure" || column.title !== undefined || !measure) return column;
    return isIdentifier(column.name) ? { ...column, title: describeMeasure(measure, describing) } : column;
  });
}

/** Names such as "mean_Income", "n" or "v1": with an underscore, or a letter and digits alone. */
function isIdentifier(name: string): boolean {
  return name.includes("_") || /^[a-z]\d*$/i.test(name);
}

/** Bounds of a Wilson interval among the measures of a question. */
export function wilsonBounds({ group }: Pick<Query, "group">): ReadonlySet<string> {
  const bounds = group?.measures.filter(({ fn }) => fn === "wilson-low" || fn === "wilson-high") ?? [];
  return new Set(bounds.map(({ as }) => as));
}
