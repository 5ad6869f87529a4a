import type { Column } from "../column.ts";
import { isNumeric } from "../column.ts";
import type { Grouping, Measure } from "../query.ts";
import type { LinkProblem } from "./link-problem.ts";
import { problem } from "./link-problem.ts";
import { settleValues } from "./settle-filter.ts";

type Tell = (told: LinkProblem) => null;
type Columns = ReadonlyMap<string, Column>;

/** The grouping and the columns of its answer (without those that a pivot makes); null where nothing of it is left. */
export function settleGrouping(
  group: Grouping,
  columns: Columns,
  tell: Tell,
): { readonly group: Grouping; readonly columns: readonly Column[] } | null {
  const by = [...new Set(group.by)].filter(
    (column) => columns.has(column) || tell(problem("explore.link.group-column", { column })) !== null,
  );
  const taken = new Set(by);
  const measures = group.measures.flatMap((measure) => {
    if (measure.as === "" || taken.has(measure.as)) {
      return tell(problem("explore.link.measure-name", { name: measure.as })) ?? [];
    }
    const settled = settleMeasure(measure, columns, tell);
    if (settled !== null) taken.add(measure.as);
    return settled ?? [];
  });
  if (by.length + measures.length === 0 && group.by.length + group.measures.length > 0) return null;
  const asked = group.pivot;
  const fits =
    asked === null || (by.includes(asked.column) && measures.some(({ as }) => as === asked.measure));
  const pivot = fits ? asked : tell(problem("explore.link.pivot", { column: asked.column }));
  return {
    group: { by, measures, pivot },
    columns: [
      ...by.filter((name) => name !== pivot?.column).flatMap((name) => columns.get(name) ?? []),
      ...(pivot === null ? measures : []).map((measure) => ({
        name: measure.as,
        type: dated(measure, columns) ? ("date" as const) : ("number" as const),
      })),
    ],
  };
}

function settleMeasure(measure: Measure, columns: Columns, tell: Tell): Measure | null {
  const { as: name } = measure;
  const absent = (column: string) => tell(problem("explore.link.measure-column", { name, column }));
  const unfit = (column: string) => tell(problem("explore.link.measure-number", { name, column }));
  if (measure.fn === "count") return measure;
  if ("column" in measure) {
    const column = columns.get(measure.column);
    if (column === undefined) return absent(measure.column);
    const anything = ["distinct", "present", "missing"].includes(measure.fn);
    return anything || isNumeric(column) || dated(measure, columns) ? measure : unfit(measure.column);
  }
  const { where, weight } = measure;
  const weighed = weight === null ? null : columns.get(weight);
  if (weight !== null && weighed === undefined) return absent(weight);
  if (weight !== null && weighed && !isNumeric(weighed)) return unfit(weight);
  if (where === null) return measure;
  const asked = columns.get(where.column);
  if (asked === undefined) return absent(where.column);
  const { values, strange } = settleValues(where.values, asked);
  return strange.length > 0 ? absent(where.column) : { ...measure, where: { ...where, values } };
}

/** Whether a measure is the first or last of dates. */
function dated(measure: Measure, columns: Columns): boolean {
  return (measure.fn === "min" || measure.fn === "max") && columns.get(measure.column)?.type === "date";
}
