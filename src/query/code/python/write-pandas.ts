import { opening, oneLine } from "../comment.ts";
import { within } from "../bound-code.ts";
import type { Plan } from "../plan.ts";
import { pythonFormula } from "./python-formula.ts";
import { pythonGroup } from "./python-group.ts";
import { pythonHelpers } from "./python-helpers.ts";
import { pythonList, pythonText } from "./python-literal.ts";
import { pythonTest } from "./python-test.ts";
import { pythonReading } from "./python-reading.ts";

/** The question as statements of pandas, with its types that know missing cells. */
export function writePandas(plan: Plan): string {
  const derive = (made: Plan["derived"], columns: Plan["rows"], frame: string): readonly string[] =>
    made.flatMap((column) => [
      `# ${oneLine(column.name)} = ${oneLine(column.text)}`,
      `${frame}[${pythonText(column.name)}] = ${pythonFormula(column, columns, frame)}`,
      "",
    ]);
  const body = [
    ...pythonReading(plan),
    "",
    ...derive(plan.derived, plan.rows, "rows"),
    ...(plan.tests.length === 0
      ? ["kept = rows"]
      : [
          "# Keep the rows that pass; a missing cell passes no test but one for missing.",
          `kept = rows[\n    ${plan.tests.map((test) => within(pythonTest(test, "rows"), plan.tests.length > 1 ? 3 : 0)).join("\n    & ")}\n]`,
        ]),
    "",
    ...(plan.group ? pythonGroup(plan.group, plan) : ["answer = kept.copy()"]),
    "",
    ...derive(plan.results, plan.answer, "answer"),
    ...ordering(plan),
    "# The columns shown, in order.",
    `answer = answer[${pythonList(plan.shown)}].reset_index(drop=True).convert_dtypes()`,
    "print(answer)",
    "",
  ].join("\n");
  const helpers = pythonHelpers(body);
  const all = [...helpers, body].join("\n");
  const standard = ["datetime", "re"].filter((name) => new RegExp(`\\b${name}\\.`).test(all));
  const imports = standard.length > 0 ? [...standard.map((name) => `import ${name}`), ""] : [];
  return [
    ...opening("python", plan.context).map((line) => `# ${line}`),
    "",
    ...imports,
    "import numpy as np",
    "import pandas as pd",
    "",
    'np.seterr(all="ignore")  # What arithmetic has no number for becomes missing below.',
    "",
    ...helpers.flatMap((definition) => ["", definition, ""]),
    "",
    body,
  ].join("\n");
}

function ordering({ order }: Plan): readonly string[] {
  if (order.length === 0) return [];
  const keys = order.map(({ column, levels }, i) =>
    levels.length > 0
      ? { by: `key ${i + 1}`, code: `place(answer[${pythonText(column)}], ${pythonList(levels)})` }
      : { by: `key ${i + 1}`, code: `answer[${pythonText(column)}]` },
  );
  const ascending = order.map(({ descending }) => (descending ? "False" : "True"));
  const columns = keys.map(({ by, code }) => `        ${pythonText(by)}: ${code},`).join("\n");
  return [
    "# Missing cells come last, and ties keep the order of the table.",
    `keys = pd.DataFrame(\n    {\n${columns}\n    }\n)`,
    `answer = answer.loc[\n    keys.sort_values(\n        list(keys), ascending=[${ascending.join(", ")}], na_position="last", kind="stable"\n    ).index\n]`,
    "",
  ];
}
