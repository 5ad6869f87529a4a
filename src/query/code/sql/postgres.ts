import { isNumeric } from "../../column.ts";
import { patternIn } from "../pattern.ts";
import type { Plan } from "../plan.ts";
import { isReadAsText } from "../source-column.ts";
import type { Arithmetic, Dialect, Reading } from "./dialect.ts";
import { unlessMissing } from "./missing-cells.ts";
import type { Names } from "./column-names.ts";
import { postgresReader, postgresReaders } from "./written-postgres.ts";

const double = "double precision";
const quoted = (name: string): string => `"${name.replaceAll("\0", "").replaceAll('"', '""')}"`;
const text = (value: string): string => `'${value.replaceAll("\0", "").replaceAll("'", "''")}'`;

const arithmetic: Arithmetic = {
  // Outside its domain, or beyond the largest or smallest number, PostgreSQL stops with an error.
  power: (a, b, once) => {
    const size = once(`${b} * ln(abs(nullif(${a}, 0)))`);
    const none = [`${a} = 0 AND ${b} < 0`, `${a} < 0 AND ${b} <> trunc(${b})`, `${size} > 709.78`];
    return `CASE WHEN ${none.join(" OR ")} THEN NULL WHEN ${size} < -700 THEN 0 ELSE power(${a}, ${b}) END`;
  },
  remainder: (a, b) => `${a} - ${b} * trunc(${a} / nullif(${b}, 0))`,
  round: (x, digits) => {
    const [to, back] = digits < 0 ? ["/", "*"] : ["*", "/"];
    const scale = `1${"0".repeat(Math.abs(digits))}.0`;
    return digits === 0
      ? `sign(${x}) * floor(abs(${x}) + 0.5)`
      : `(sign(${x}) * floor(abs(${x}) ${to} ${scale} + 0.5) ${back} ${scale})`;
  },
  sqrt: (x) => `CASE WHEN ${x} >= 0 THEN sqrt(${x}) END`,
  ln: (x) => `CASE WHEN ${x} > 0 THEN ln(${x}) END`,
  log10: (x) => `CASE WHEN ${x} > 0 THEN log10(${x}) END`,
  exp: (x) => `CASE WHEN ${x} < -700 THEN 0 WHEN ${x} < 709.78 THEN exp(${x}) END`,
  length: (x) => `CAST(length(${x}) AS ${double})`,
};

export const postgres: Dialect = {
  language: "postgres",
  quoted,
  text,
  number: (value) => (Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}.0` : String(value)),
  doubleType: double,
  textType: "text",
  wholeType: null,
  ignoresCase: false,
  longestName: 63,
  ordered: (code) => `${code} COLLATE "C"`,
  contains: (code, part) => `strpos(${code}, ${part}) > 0`,
  starts: (code, part) => `starts_with(${code}, ${part})`,
  matches: (code, pattern) => `${code} ~ ${text(patternIn("postgres", pattern))}`,
  quantile: (column, p) => `percentile_cont(${p}) WITHIN GROUP (ORDER BY ${column})`,
  arithmetic,
  read,
};

/** A temporary table filled by psql's \copy, which reads on the reader's side; its first column numbers the rows. */
function read(plan: Plan, names: Names): Reading {
  const number = names.fresh("row number");
  const types = plan.source.map(
    (column) => `${names.of(column.name)} ${isReadAsText(column) ? "text" : double}`,
  );
  const cells = plan.source.map((column) => {
    const at = names.of(column.name);
    const cell = unlessMissing(column.written ? `nullif(${at}, '')` : at, column, postgres);
    if (column.written) return `${postgresReader(column.written)}(${cell}) AS ${at}`;
    if (isNumeric(column) && isReadAsText(column)) return `CAST(${cell} AS ${double}) AS ${at}`;
    return cell === at ? at : `${cell} AS ${at}`;
  });
  const plain = plan.source.every(({ name }, i) => cells[i] === names.of(name));
  return {
    number,
    statements: [
      "DROP TABLE IF EXISTS pg_temp.source_file;",
      `CREATE TEMP TABLE source_file (\n  ${[`${number} bigint GENERATED ALWAYS AS IDENTITY`, ...types].join(",\n  ")}\n);\n`,
      "-- psql fetches the file and fills the table; the command stands on one line.",
      `${copy(plan, names)}\n`,
      ...postgresReaders(plan.source),
    ],
    source: plain
      ? "SELECT *\n  FROM source_file"
      : `SELECT ${number},\n    ${cells.join(",\n    ")}\n  FROM source_file`,
  };
}

/** Signs that a shell leaves as they are between double quotes. */
const shellSafe = (address: string): string =>
  address.replace(
    /["$`\\'\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

function copy({ context: { address, own }, source }: Plan, names: Names): string {
  const columns = source.map(({ name }) => names.of(name)).join(", ");
  const { delimiter = ",", encoding = "utf-8", header = true } = own ?? {};
  const file = address.replaceAll("'", "''").replace(/[\r\n]/g, " ");
  const from = /^https?:\/\//.test(address)
    ? `PROGRAM 'curl -fsSL "${shellSafe(address)}"'`
    : encoding.startsWith("utf-16")
      ? `PROGRAM 'iconv -f ${encoding.toUpperCase()} -t UTF-8 "${shellSafe(address)}"'`
      : `'${file}'`;
  const options = [
    "FORMAT csv",
    `HEADER ${header}`,
    ...(delimiter === "," ? [] : [`DELIMITER ${delimiter === "\t" ? String.raw`E'\t'` : `'${delimiter}'`}`]),
    `ENCODING '${encodings[encoding] ?? "UTF8"}'`,
  ];
  return `\\copy source_file (${columns}) FROM ${from} WITH (${options.join(", ")})`;
}

/** What the server calls an encoding; what is not named here reaches it in UTF-8. */
const encodings: Readonly<Record<string, string>> = { gb18030: "GB18030", "windows-1252": "WIN1252" };
