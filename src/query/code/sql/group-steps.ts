import type { GroupPlan, PivotPlan, PlannedMeasure } from "../group-plan.ts";
import { oneLine } from "../comment.ts";
import type { Plan } from "../plan.ts";
import type { Dialect } from "./dialect.ts";
import type { Names } from "./column-names.ts";
import { shareNames, sqlMeasure, sqlProportion, sqlShare } from "./sql-measure.ts";
import type { SqlStep } from "./sql-step.ts";

/** The lines of a grouped answer, from the step named `from`. */
export function groupSteps(
  group: GroupPlan,
  { rows }: Pick<Plan, "rows">,
  names: Names,
  dialect: Dialect,
  from: string,
): readonly SqlStep[] {
  const by = group.by.map(names.of);
  const shares = shareNames(group, names);
  const isShare = (fn: string): fn is "share" | "wilson-low" | "wilson-high" =>
    fn === "share" || fn.startsWith("wilson");
  // Without columns to group by, it is an aggregate that makes one line.
  const aggregate = (measure: PlannedMeasure): string => {
    const code = sqlMeasure(measure, names, dialect);
    return measure.fn === "none" && by.length === 0 ? `max(${code})` : code;
  };
  const counted = [
    ...by,
    ...group.measures
      .filter(({ fn }) => !isShare(fn))
      .map((measure) => `${aggregate(measure)} AS ${names.of(measure.as)}`),
    ...group.shares.flatMap((share, i) => {
      const { k, n } = sqlShare(share, rows, names, dialect);
      return [`${k} AS ${shares[i]?.k ?? ""}`, `${n} AS ${shares[i]?.n ?? ""}`];
    }),
  ];
  const steps: SqlStep[] = [
    {
      name: "counted",
      comment: by.length > 0 ? `One line for each ${group.by.map(oneLine).join(" × ")}.` : "One line in all.",
      select: `SELECT\n    ${counted.join(",\n    ")}\n  FROM ${from}${by.length > 0 ? `\n  GROUP BY ${by.join(", ")}` : ""}`,
    },
  ];
  if (shares.length > 0) {
    const measured = group.measures.map((measure) => {
      const share = "share" in measure ? shares[measure.share] : undefined;
      if (!share || !("share" in measure)) return names.of(measure.as);
      return `${sqlProportion(measure.fn, share)} AS ${names.of(measure.as)}`;
    });
    steps.push({
      name: "shared",
      comment: "Shares in per cent (k of n), with the bounds of their 95 % Wilson score interval.",
      select: `SELECT\n    ${[...by, ...measured].join(",\n    ")}\n  FROM counted`,
    });
  }
  if (group.pivot) steps.push(pivotStep(group.pivot, group, names, dialect, steps.at(-1)?.name ?? from));
  return steps;
}

function pivotStep(
  pivot: PivotPlan,
  { lines }: GroupPlan,
  names: Names,
  dialect: Dialect,
  from: string,
): SqlStep {
  const at = names.of(pivot.column);
  const rest = lines.map(names.of);
  const spread = pivot.columns.map(({ name, value, either }) => {
    const literal = typeof value === "string" ? dialect.text(value) : String(value);
    const missing = either ? `coalesce(${at}, 'NA') = 'NA'` : `${at} IS NULL`;
    const test = value === null ? missing : `${at} = ${literal}`;
    return `max(CASE WHEN ${test} THEN ${names.of(pivot.measure)} END) AS ${names.of(name)}`;
  });
  const columns = [...rest, ...spread];
  return {
    name: "spread",
    comment: `A column for each value of ${oneLine(pivot.column)}, holding ${oneLine(pivot.measure)}.`,
    select:
      `SELECT\n    ${columns.join(",\n    ") || "count(*)"}\n  FROM ${from}` +
      (rest.length > 0 ? `\n  GROUP BY ${rest.join(", ")}` : ""),
  };
}
