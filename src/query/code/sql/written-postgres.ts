import type { SourceColumn } from "../source-column.ts";
import {
  narrowSigns,
  negativePattern,
  numberPattern,
  scales,
  wideSigns,
  type Written,
  yearFirstPattern,
  yearLastPattern,
} from "../written-cells.ts";

/** The function that reads a cell of text. */
export function postgresReader({ as, commas, monthFirst }: Written): string {
  if (as === "date") return monthFirst ? "pg_temp.to_day_month_first" : "pg_temp.to_day";
  return `pg_temp.${as === "integer" ? "to_whole" : "to_number"}${commas ? "_decimal_comma" : ""}`;
}

const powers = scales.map(([sign, power]) => `WHEN '${sign}' THEN 'e${power}'`).join(" ");

const narrow = (cell: string, from = "", to = ""): string =>
  `btrim(translate(${cell}, '${wideSigns}${from}', '${narrowSigns}${to}'))`;

const number = (name: string, from: string, to: string): string =>
  `-- A number as people write it: with separators, currency or per cent, with 万 and 亿; NULL for other text.
CREATE OR REPLACE FUNCTION pg_temp.to_number${name}(cell text) RETURNS double precision
LANGUAGE sql IMMUTABLE AS $body$
  SELECT CAST(
    replace(replace(parts[1], ',', ''), ' ', '') || coalesce(parts[5], '') || CASE parts[6] ${powers} ELSE '' END
    AS double precision
  ) * CASE WHEN text ~ '${negativePattern}' THEN -1 ELSE 1 END
  FROM (SELECT ${narrow("cell", from, to)} AS text) AS narrowed,
    regexp_match(text, '${numberPattern}') AS parts
$body$;
CREATE OR REPLACE FUNCTION pg_temp.to_whole${name}(cell text) RETURNS double precision
LANGUAGE sql IMMUTABLE AS $body$
  SELECT CASE WHEN number = trunc(number) THEN number END FROM pg_temp.to_number${name}(cell) AS number
$body$;`;

const day = (name: string, month: number, date: number): string =>
  `-- A date as people write it, as 2013-10-01; NULL for other text.
CREATE OR REPLACE FUNCTION pg_temp.to_day${name}(cell text) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $body$
DECLARE
  first text[] := regexp_match(${narrow("cell")}, '${yearFirstPattern}');
  last text[] := regexp_match(${narrow("cell")}, '${yearLastPattern}');
BEGIN
  IF first IS NOT NULL THEN
    RETURN to_char(make_date(first[1]::int, first[2]::int, coalesce(first[4], '1')::int), 'YYYY-MM-DD');
  END IF;
  RETURN to_char(make_date(last[3]::int, last[${month}]::int, last[${date}]::int), 'YYYY-MM-DD');
EXCEPTION WHEN datetime_field_overflow THEN
  RETURN NULL;
END
$body$;`;

/** The functions that the columns need. */
export function postgresReaders(columns: readonly SourceColumn[]): readonly string[] {
  const readers = new Set(columns.flatMap(({ written }) => (written ? [postgresReader(written)] : [])));
  const some = (name: string): boolean =>
    readers.has(`pg_temp.to_number${name}`) || readers.has(`pg_temp.to_whole${name}`);
  const functions = [
    ...(some("") ? [number("", "", "")] : []),
    ...(some("_decimal_comma") ? [number("_decimal_comma", ".,", ",.")] : []),
    ...(readers.has("pg_temp.to_day") ? [day("", 2, 1)] : []),
    ...(readers.has("pg_temp.to_day_month_first") ? [day("_month_first", 1, 2)] : []),
  ];
  return functions.length > 0 ? [`${functions.join("\n\n")}\n`] : [];
}
