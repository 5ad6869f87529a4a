import { desc, type table as arqueroTable } from "arquero";
import type { NamedExpression, Step } from "./step.ts";

type Arquero = ReturnType<typeof arqueroTable>;

/** Runs the steps as they are, in Arquero. */
export function runSteps(table: Arquero, steps: readonly Step[]): Arquero {
  return steps.reduce(runStep, table);
}

function runStep(table: Arquero, step: Step): Arquero {
  switch (step.verb) {
    case "derive":
      return table.derive(byName(step.columns));
    case "filter":
      return table.filter(step.expression);
    case "groupby":
      return table.groupby(...step.columns);
    case "rollup":
      return table.rollup(byName(step.columns));
    case "orderby":
      return table.orderby(
        Object.fromEntries(
          step.keys.map(({ expression, descending }, at) => [
            `k${at}`,
            descending ? desc(expression) : expression,
          ]),
        ),
      );
    case "pivot":
      return table.pivot({ key: step.key }, { value: step.value }, { sort: false });
    case "select":
      return table.select(...step.columns);
  }
}

function byName(columns: readonly NamedExpression[]): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, expression }) => [name, expression]));
}
