import { compile } from "../../arquero/compile.ts";
import { cellOf, literal } from "../../arquero/literal.ts";
import type { OrderKey, Step } from "../../arquero/step.ts";
import type { Query } from "../../query.ts";
import { arqueroName, arqueroReading } from "./arquero-reading.ts";
import { opening } from "../comment.ts";
import type { Plan } from "../plan.ts";
import { javascriptReaders } from "./written-javascript.ts";

/** The question as verbs of Arquero: the steps by which the explorer itself answers it, under the names of the columns. */
export function writeArquero(query: Query, plan: Plan): string {
  const steps = compile({ ...query, columns: plan.shown }, plan.source, arqueroName, {
    // A test holds that no published table has a character beyond U+FFFF; a reader's own file may.
    astral: query.source.kind === "own",
    ...(plan.group?.pivot && { pivoted: plan.group.pivot.columns.map(({ value }) => value) }),
  });
  const verbs = steps.map((step, i) => {
    const before = steps[i - 1];
    const said = before?.verb === step.verb ? "" : `  // ${saying(step)}\n`;
    return `${said}  ${written(step, plan)}`;
  });
  const used = verbs.join("\n");
  const helpers = ["op", "desc"].filter((name) => used.includes(name === "op" ? "op." : "desc("));
  return [
    ...opening("javascript", plan.context).map((line) => `// ${line}`),
    "",
    'import * as aq from "arquero";',
    ...(plan.context.own ? ['import { readFile } from "node:fs/promises";'] : []),
    ...(helpers.length > 0 ? ["", `const { ${helpers.join(", ")} } = aq;`] : []),
    "",
    ...javascriptReaders(plan.source),
    arqueroReading(plan),
    "",
    verbs.length === 0 ? "const answer = source;" : `const answer = source\n${verbs.join("\n")};`,
    "",
    "answer.print({ limit: 20 });",
    "",
  ].join("\n");
}

function saying(step: Step): string {
  switch (step.verb) {
    case "derive":
      return "Compute; what is missing stays missing.";
    case "filter":
      return "Keep the rows that pass.";
    case "groupby":
      return "One line for each combination of values that occurs …";
    case "rollup":
      return "… with these measures.";
    case "orderby":
      return "Order; missing cells come last, and ties keep the order of the table.";
    case "pivot":
      return "A column for each value.";
    case "select":
      return "The columns shown.";
  }
}

function written(step: Step, plan: Plan): string {
  switch (step.verb) {
    case "derive":
    case "rollup": {
      const columns = step.columns.map(
        ({ name, expression }) => `    ${literal(name)}: ${spaced(expression)},`,
      );
      return `.${step.verb}({\n${columns.join("\n")}\n  })`;
    }
    case "filter":
      return `.filter(${step.expression})`;
    case "orderby":
      return `.orderby(\n${ownKeys(step.keys)
        .map((key) => `    ${sortKey(key)},`)
        .join("\n")}\n  )`;
    case "pivot":
      return `.pivot({ key: ${pivotKey(step.key, plan)} }, { value: ${step.value} }, { sort: false })`;
    case "groupby":
    case "select":
      return `.${step.verb}(${step.columns.map(literal).join(", ")})`;
  }
}

/** A key that stands before has nothing left to order. */
function ownKeys(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.filter(({ expression }, i) => keys.findIndex((key) => key.expression === expression) === i);
}

function sortKey({ expression, descending }: OrderKey): string {
  return descending ? `desc(${expression})` : expression;
}

/** The name of the column for each value, where it is not the value itself. */
function pivotKey(key: string, { group }: Plan): string {
  const pivot = group?.pivot;
  if (!pivot || pivot.columns.every(({ name, value }) => name === String(value ?? "NA"))) return key;
  const at = cellOf(arqueroName(pivot.column));
  const renamed = pivot.columns
    .filter(({ name, value }) => value !== null && name !== String(value))
    .map(({ name, value }) => `${at} === ${literal(value)} ? ${literal(name)} : `);
  const missing = pivot.columns.find(({ value }) => value === null);
  return `d => ${at} == null ? ${literal(missing?.name ?? "NA")} : ${renamed.join("")}${at}`;
}

/** A block of constants, a line each. */
function spaced(expression: string): string {
  const body = /^d => \{ (.*) \}$/s.exec(expression)?.[1];
  if (body === undefined) return expression;
  return `d => {\n${statements(body)
    .map((line) => `      ${line}`)
    .join("\n")}\n    }`;
}

/** Statements end with a semicolon that stands in no literal. */
function statements(body: string): readonly string[] {
  const found = body.match(/(?:"(?:[^"\\]|\\.)*"|[^;"])+;/g) ?? [body];
  return found.map((line) => line.trim());
}
