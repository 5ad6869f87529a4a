import { isNumeric } from "../../column.ts";
import { opening, oneLine } from "../comment.ts";
import { within } from "../bound-code.ts";
import type { OrderKey, Plan } from "../plan.ts";
import { isReadAsText } from "../source-column.ts";
import { rFormula } from "./r-formula.ts";
import { groupVerbs } from "./r-group.ts";
import { rHelpers } from "./r-helpers.ts";
import { rName, rText, rVector } from "./r-literal.ts";
import { rTest } from "./r-test.ts";
import { rReader } from "./written-r.ts";

/** The question as a pipe of dplyr's verbs. */
export function writeDplyr(plan: Plan): string {
  const derive = (made: Plan["derived"], columns: Plan["rows"]): readonly string[] =>
    made.map(
      (column) =>
        `# ${oneLine(column.name)} = ${oneLine(column.text)}\n  mutate(${rName(column.name)} = ${rFormula(column, columns)})`,
    );
  const verbs = [
    ...derive(plan.derived, plan.rows),
    ...(plan.tests.length === 0
      ? []
      : [
          "# Keep the rows that pass; a missing cell passes no test but one for missing.\n" +
            `  filter(\n    ${plan.tests.map((test) => within(rTest(test), 0)).join(",\n    ")}\n  )`,
        ]),
    ...(plan.group ? groupVerbs(plan.group) : []),
    ...derive(plan.results, plan.answer),
    ...(plan.order.length === 0
      ? []
      : [
          "# Missing cells come last, and ties keep the order of the table.\n" +
            `  arrange(${plan.order.map(orderKey).join(", ")})`,
        ]),
    `# The columns shown, in order.\n  select(${plan.shown.map(rName).join(", ")})`,
  ];
  const body = [
    ...reading(plan),
    "",
    `answer <- table_read |>\n  ${verbs.join(" |>\n  ")}`,
    "",
    "print(answer)",
    "",
  ].join("\n");
  const helpers = rHelpers(body);
  const all = [...helpers, body].join("\n");
  const libraries = [
    "readr",
    "dplyr",
    ...(body.includes("pivot_wider(") ? ["tidyr"] : []),
    ...(all.includes("str_") ? ["stringr"] : []),
  ];
  return [
    ...opening("r", plan.context).map((line) => `# ${line}`),
    "",
    ...libraries.map((name) => `library(${name})`),
    "",
    "# Text sorts and compares by code point.",
    'invisible(Sys.setlocale("LC_COLLATE", "C"))',
    "",
    ...helpers.flatMap((definition) => [definition, ""]),
    body,
  ].join("\n");
}

function orderKey({ column, descending, levels }: OrderKey): string {
  const at = rName(column);
  const key = levels.length > 0 ? `place(${at}, ${rVector(levels)})` : at;
  return descending ? `desc(${key})` : key;
}

function reading({ context: { address, own }, source }: Plan): readonly string[] {
  const types = source.map((column) => (isReadAsText(column) ? "c" : "d")).join("");
  const { delimiter = ",", encoding = "utf-8", header = true } = own ?? {};
  const options = [
    rText(address),
    `delim = ${rText(delimiter)}`,
    ...(header ? [] : ["col_names = FALSE"]),
    `col_types = ${rText(types)}`,
    'na = ""',
    "trim_ws = FALSE",
    'escape_double = TRUE, escape_backslash = FALSE, quote = "\\""',
    'name_repair = "minimal"',
    ...(source.length === 1 ? ["skip_empty_rows = FALSE"] : []),
    ...(encoding === "utf-8" ? [] : [`locale = locale(encoding = ${rText(encoding.toUpperCase())})`]),
    "progress = FALSE",
  ];
  const cells = source.flatMap((column) => {
    const at = rName(column.name);
    const cell =
      column.missing.length === 0 ? at : `if_else(${at} %in% ${rVector(column.missing)}, NA, ${at})`;
    const typed = column.missing.length === 0 ? at : cell.replace(", NA, ", ", NA_character_, ");
    if (column.written) return [`${at} = ${rReader(column.written, typed)}`];
    if (isNumeric(column) && isReadAsText(column)) return [`${at} = as.numeric(${typed})`];
    return typed === at ? [] : [`${at} = ${typed}`];
  });
  return [
    "# Read the table: an empty cell is missing (NA).",
    `table_read <- read_delim(\n  ${options.join(",\n  ")}\n)`,
    `names(table_read) <- c(\n  ${source.map(({ name }) => rText(name)).join(",\n  ")}\n)`,
    ...(cells.length > 0
      ? [`table_read <- table_read |>\n  mutate(\n    ${cells.join(",\n    ")}\n  )`]
      : []),
  ];
}
