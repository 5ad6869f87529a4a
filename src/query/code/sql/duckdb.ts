import { isNumeric } from "../../column.ts";
import { patternIn } from "../pattern.ts";
import type { Plan } from "../plan.ts";
import { isReadAsText } from "../source-column.ts";
import type { Arithmetic, Dialect, Reading } from "./dialect.ts";
import type { Names } from "./column-names.ts";
import { unlessMissing } from "./missing-cells.ts";
import { duckdbReader, duckdbReaders } from "./written-duckdb.ts";

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const text = (value: string): string => `'${value.replaceAll("\0", "").replaceAll("'", "''")}'`;
const finite = (code: string): string => `CASE WHEN isfinite(${code}) THEN ${code} END`;

const arithmetic: Arithmetic = {
  power: (a, b, once) => finite(once(`pow(${a}, ${b})`)),
  remainder: (a, b) => `${a} % nullif(${b}, 0)`,
  round: (x, digits) => (digits === 0 ? `round(${x})` : `round(${x}, ${digits})`),
  sqrt: (x) => `CASE WHEN ${x} >= 0 THEN sqrt(${x}) END`,
  ln: (x) => `CASE WHEN ${x} > 0 THEN ln(${x}) END`,
  log10: (x) => `CASE WHEN ${x} > 0 THEN log10(${x}) END`,
  exp: (x, once) => finite(once(`exp(${x})`)),
  length: (x) => `length(${x})`,
};

export const duckdb: Dialect = {
  language: "duckdb",
  quoted,
  text,
  number: String,
  doubleType: "DOUBLE",
  textType: "VARCHAR",
  wholeType: "BIGINT",
  ignoresCase: true,
  longestName: Infinity,
  ordered: (code) => code,
  contains: (code, part) => `contains(${code}, ${part})`,
  starts: (code, part) => `starts_with(${code}, ${part})`,
  matches: (code, pattern) => `regexp_matches(${code}, ${text(patternIn("re2", pattern))})`,
  quantile: (column, p) => (p === 0.5 ? `median(${column})` : `quantile_cont(${column}, ${p})`),
  arithmetic,
  read,
};

/** Numbers of a published file are read as numbers; what people write otherwise is read as text first. */
function read(plan: Plan, names: Names): Reading {
  const { own, address } = plan.context;
  const number = names.fresh("row number");
  const types = plan.source.map(
    (column) =>
      `      ${text(names.of(column.name).slice(1, -1).replaceAll('""', '"'))}: '${isReadAsText(column) ? "VARCHAR" : "DOUBLE"}'`,
  );
  const cells = plan.source.map((column) => {
    const at = names.of(column.name);
    const cell = unlessMissing(at, column, duckdb);
    if (column.written) return `${duckdbReader(column.written)}(${cell}) AS ${at}`;
    if (isNumeric(column) && isReadAsText(column)) return `TRY_CAST(${cell} AS DOUBLE) AS ${at}`;
    return cell === at ? at : `${cell} AS ${at}`;
  });
  const plain = plan.source.every(({ name }, i) => cells[i] === names.of(name));
  const options = [
    text(address),
    `delim = ${text(own?.delimiter ?? ",")}, quote = '"', escape = '"', header = ${own?.header === false ? "false" : "true"}`,
    "auto_detect = false, nullstr = ''",
    ...(own && own.encoding !== "utf-8"
      ? [`encoding = ${text(encodings[own.encoding] ?? own.encoding)}`]
      : []),
    `columns = {\n${types.join(",\n")}\n    }`,
  ];
  return {
    number,
    statements: [
      ...(own && needsExtension.has(own.encoding)
        ? [
            `-- The file is in ${needsExtension.get(own.encoding) ?? ""}.\nINSTALL encodings;\nLOAD encodings;\n`,
          ]
        : []),
      ...duckdbReaders(plan.source),
    ],
    source:
      `SELECT row_number() OVER () AS ${number},\n    ${plain ? "*" : cells.join(",\n    ")}\n` +
      `  FROM read_csv(\n    ${options.join(",\n    ")}\n  )`,
  };
}

const encodings: Readonly<Record<string, string>> = {
  "utf-16le": "utf-16",
  "utf-16be": "utf-16be",
  gb18030: "gb18030",
  "windows-1252": "windows-1252-2000",
};

/** Encodings that an extension reads, and what they are called. */
const needsExtension: ReadonlyMap<string, string> = new Map([
  ["gb18030", "GB 18030"],
  ["windows-1252", "Windows-1252"],
]);
