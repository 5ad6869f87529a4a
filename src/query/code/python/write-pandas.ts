import { isNumeric } from "../../column.ts";
import { opening, oneLine } from "../comment.ts";
import { within } from "../bound-code.ts";
import { isReadAsText, type Plan } from "../plan.ts";
import { pythonFormula } from "./python-formula.ts";
import { pythonGroup } from "./python-group.ts";
import { pythonHelpers } from "./python-helpers.ts";
import { pythonList, pythonText } from "./python-literal.ts";
import { pythonTest } from "./python-test.ts";
import { pythonReader } from "./written-python.ts";

/** The question as statements of pandas, with its types that know missing cells. */
export function writePandas(plan: Plan): string {
  const derive = (made: Plan["derived"], columns: Plan["rows"], frame: string): readonly string[] =>
    made.flatMap((column) => [
      `# ${oneLine(column.name)} = ${oneLine(column.text)}`,
      `${frame}[${pythonText(column.name)}] = ${pythonFormula(column, columns, frame)}`,
      "",
    ]);
  const body = [
    ...reading(plan),
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

function reading({ context: { address, own }, source }: Plan): readonly string[] {
  const types = source.map(
    (column) => `        ${pythonText(column.name)}: "${isReadAsText(column) ? "string" : "Float64"}",`,
  );
  const { delimiter = ",", encoding = "utf-8", header = true } = own ?? {};
  const options = [
    pythonText(address),
    ...(delimiter === "," ? [] : [`sep=${pythonText(delimiter)}`]),
    ...(encoding === "utf-8" ? [] : [`encoding=${pythonText(encoding)}`]),
    header ? "header=0" : "header=None",
    `names=${pythonList(source.map(({ name }) => name))}`,
    `dtype={\n${types.join("\n")}\n    }`,
    "keep_default_na=False",
    'na_values=[""]',
    ...(source.length === 1 ? ["skip_blank_lines=False"] : []),
  ];
  const cells = source.flatMap((column) => {
    const at = `rows[${pythonText(column.name)}]`;
    const cell = column.missing.length === 0 ? at : `${at}.mask(${at}.isin(${pythonList(column.missing)}))`;
    if (column.written) return [`${at} = ${pythonReader(column.written, cell)}`];
    if (isNumeric(column) && isReadAsText(column)) return [`${at} = ${cell}.astype("Float64")`];
    return cell === at ? [] : [`${at} = ${cell}`];
  });
  return [
    "# Read the table: an empty cell is missing (<NA>).",
    `rows = pd.read_csv(\n    ${options.join(",\n    ")},\n)`,
    ...cells,
  ];
}
