import { isNumeric } from "../../column.ts";
import { oneLine } from "../comment.ts";
import { patternIn } from "../pattern.ts";
import type { Plan } from "../plan.ts";
import { isReadAsText } from "../source-column.ts";
import type { Arithmetic, Dialect, Reading } from "./dialect.ts";
import { unlessMissing } from "./missing-cells.ts";
import type { Names } from "./column-names.ts";

const quoted = (name: string): string => `\`${name.replaceAll("`", "``")}\``;
const text = (value: string): string => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const arithmetic: Arithmetic = {
  power: (a, b) => `nullif(nanvl(pow(${a}, ${b}), NULL), double('Infinity'))`,
  remainder: (a, b) => `${a} % nullif(${b}, 0)`,
  round: (x, digits) => `round(${x}, ${digits})`,
  sqrt: (x) => `nanvl(sqrt(${x}), NULL)`,
  ln: (x) => `CASE WHEN ${x} > 0 THEN ln(${x}) END`,
  log10: (x) => `CASE WHEN ${x} > 0 THEN log10(${x}) END`,
  exp: (x) => `nullif(exp(${x}), double('Infinity'))`,
  length: (x) => `char_length(${x})`,
};

export const spark: Dialect = {
  language: "spark",
  quoted,
  text,
  number: (value) => (Number.isInteger(value) && Math.abs(value) < 1e9 ? String(value) : `${value}D`),
  doubleType: "DOUBLE",
  textType: "STRING",
  wholeType: "BIGINT",
  ignoresCase: true,
  longestName: Infinity,
  ordered: (code) => code,
  contains: (code, part) => `contains(${code}, ${part})`,
  starts: (code, part) => `startswith(${code}, ${part})`,
  matches: (code, pattern) => `${code} RLIKE ${text(patternIn("java", pattern))}`,
  quantile: (column, p) => `percentile(${column}, ${p})`,
  arithmetic,
  read,
};

/** A temporary view of the file. Spark reads files, not addresses: a published one is to be fetched first. */
function read(plan: Plan, names: Names): Reading {
  const { own, address } = plan.context;
  const number = names.fresh("row number");
  const remote = /^https?:\/\//.test(address);
  const file = remote ? (address.split(/[?#]/)[0]?.split("/").at(-1) ?? "table.csv") : address;
  const types = plan.source.map(
    (column) => `  ${names.of(column.name)} ${isReadAsText(column) ? "STRING" : "DOUBLE"}`,
  );
  const options = [
    `path ${text(file)}`,
    `sep ${text(own?.delimiter ?? ",")}`,
    `header '${own?.header === false ? "false" : "true"}'`,
    `encoding ${text((own?.encoding ?? "utf-8").toUpperCase())}`,
    `quote '"'`,
    `escape '"'`,
    "multiLine 'true'",
    "enforceSchema 'true'",
  ];
  const cells = plan.source.map((column) => {
    const at = names.of(column.name);
    if (!isReadAsText(column)) return at;
    const cell = unlessMissing(`nullif(${at}, '')`, column, spark);
    if (!isNumeric(column)) return `${cell} AS ${at}`;
    return `try_cast(replace(trim(${cell}), ',', '') AS DOUBLE) AS ${at}`;
  });
  return {
    number,
    statements: [
      ...(remote ? [`-- Fetch the file first: curl -fsSLO ${oneLine(address)}`] : []),
      ...(own
        ? ["-- Numbers and dates written otherwise than 1,234.5 and 2013-10-01 are to be cleaned by hand."]
        : []),
      `CREATE OR REPLACE TEMPORARY VIEW source_file (\n${types.join(",\n")}\n)\nUSING csv OPTIONS (\n  ${options.join(",\n  ")}\n);`,
    ],
    source: `SELECT monotonically_increasing_id() AS ${number},\n    ${cells.join(",\n    ")}\n  FROM source_file`,
  };
}
