import { opening, oneLine } from "../comment.ts";
import type { MadeColumn, Plan } from "../plan.ts";
import type { Columns } from "../row-test.ts";
import type { Dialect } from "./dialect.ts";
import { groupSteps } from "./group-steps.ts";
import type { Names } from "./column-names.ts";
import { namesOf } from "./names.ts";
import { sqlFormula, type HelperColumn } from "./sql-formula.ts";
import { sqlOrder } from "./sql-order.ts";
import type { SqlStep } from "./sql-step.ts";
import { sqlTest } from "./sql-test.ts";

/** The question as one SELECT of named steps, after the statements that make the file readable. */
export function writeSql(plan: Plan, dialect: Dialect): string {
  const names = namesOf(plan, dialect);
  const { statements, source, number } = dialect.read(plan, names);
  const steps: SqlStep[] = [
    { name: "source", comment: "Read the table; an empty cell is missing.", select: source },
  ];
  const last = (): string => steps.at(-1)?.name ?? "source";
  const derive = (made: readonly MadeColumn[], columns: Columns, stage: string): void => {
    made.forEach((column, i) => {
      const { code, helpers } = sqlFormula(column, columns, names, dialect);
      const stem = made.length === 1 ? stage : `${stage}_${i + 1}`;
      steps.push(...helperSteps(helpers, stem, last(), `Parts of "${oneLine(column.name)}".`));
      const comment = `${oneLine(column.name)} = ${oneLine(column.text)}`;
      steps.push({
        name: stem,
        comment,
        select: `SELECT *,\n    ${code} AS ${names.of(column.name)}\n  FROM ${last()}`,
      });
    });
  };
  derive(plan.derived, plan.rows, "computed");
  if (plan.tests.length > 0) {
    const tests = plan.tests.map((test) => sqlTest(test, plan.rows, names, dialect));
    const comment = "Keep the rows that pass; a missing cell passes no test but one for missing.";
    steps.push({
      name: "kept",
      comment,
      select: `SELECT *\n  FROM ${last()}\n  WHERE ${tests.join("\n    AND ")}`,
    });
  }
  if (plan.group) steps.push(...groupSteps(plan.group, plan, names, dialect, last()));
  derive(plan.results, plan.answer, "result");
  const keys = plan.order.flatMap((key) => sqlOrder(key, names, dialect));
  const order = plan.group ? keys : [...keys, number];
  const with_ = steps
    .map(({ name, comment, select }) => `-- ${comment}\n${name} AS (\n  ${select}\n)`)
    .join(",\n\n");
  return [
    opening(dialect.language, plan.context)
      .map((line) => `-- ${line}\n`)
      .join(""),
    ...statements.map((statement) => `${statement}\n`),
    `WITH\n${with_}\n`,
    "-- The columns shown, in order; missing cells come last, and ties keep the order of the table.",
    `SELECT\n  ${plan.shown.map((name) => shown(name, plan, names, dialect)).join(",\n  ") || "count(*)"}`,
    `FROM ${last()}${order.length > 0 ? `\nORDER BY\n  ${order.join(",\n  ")}` : ""};\n`,
  ].join("\n");
}

/** A column of the last SELECT; whole numbers, which are doubles inside, without a decimal point. */
function shown(name: string, { answer }: Plan, names: Names, { wholeType, quoted }: Dialect): string {
  if (wholeType === null || answer.get(name)?.type !== "integer") return names.shown(name);
  return `CAST(${names.of(name)} AS ${wholeType}) AS ${quoted(name)}`;
}

/** Helper columns, each of which may use those before it. */
function helperSteps(
  helpers: readonly HelperColumn[],
  stem: string,
  from: string,
  comment: string,
): readonly SqlStep[] {
  return helpers.map(({ name, code }, i) => ({
    name: `${stem}_part_${i + 1}`,
    comment,
    select: `SELECT *,\n    ${code} AS ${name}\n  FROM ${i === 0 ? from : `${stem}_part_${i}`}`,
  }));
}
