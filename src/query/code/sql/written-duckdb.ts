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

/** The macro that reads a cell of text. */
export function duckdbReader({ as, commas, monthFirst }: Written): string {
  if (as === "date") return monthFirst ? "to_day_month_first" : "to_day";
  return `${as === "integer" ? "to_whole" : "to_number"}${commas ? "_decimal_comma" : ""}`;
}

const powers = scales.map(([sign, power]) => `WHEN '${sign}' THEN 'e${power}'`).join(" ");

const helpers = `-- Cells as people write them. Full-width signs in half width:
CREATE OR REPLACE TEMP MACRO narrow(cell) AS trim(translate(cell, '${wideSigns}', '${narrowSigns}'));`;

const numbers = `-- A number with separators, currency or per cent, with 万 and 亿; NULL for other text.
CREATE OR REPLACE TEMP MACRO number_parts(cell) AS regexp_extract(
  cell,
  '${numberPattern}',
  ['digits', 'whole', 'thousands', 'fraction', 'exponent', 'scale']
);
CREATE OR REPLACE TEMP MACRO to_number_of(cell) AS
  TRY_CAST(
    replace(replace(number_parts(cell).digits, ',', ''), ' ', '') || number_parts(cell).exponent ||
      CASE number_parts(cell).scale ${powers} ELSE '' END
    AS DOUBLE
  ) * CASE WHEN regexp_matches(cell, '${negativePattern}') THEN -1 ELSE 1 END;
CREATE OR REPLACE TEMP MACRO to_number(cell) AS to_number_of(narrow(cell));
CREATE OR REPLACE TEMP MACRO to_number_decimal_comma(cell) AS to_number_of(translate(narrow(cell), '.,', ',.'));`;

const whole = (name: string): string =>
  `CREATE OR REPLACE TEMP MACRO to_whole${name}(cell) AS
  CASE WHEN to_number${name}(cell) = trunc(to_number${name}(cell)) THEN to_number${name}(cell) END;`;

const day = (name: string, month: string, date: string): string =>
  `CREATE OR REPLACE TEMP MACRO to_day${name}(cell) AS
  CAST(TRY_CAST(
    CASE
      WHEN first_parts(cell).year <> '' THEN
        concat_ws('-', first_parts(cell).year, first_parts(cell).month, coalesce(nullif(first_parts(cell).day, ''), '1'))
      WHEN last_parts(cell).year <> '' THEN
        concat_ws('-', last_parts(cell).year, last_parts(cell).${month}, last_parts(cell).${date})
    END AS DATE
  ) AS VARCHAR);`;

const dates = `-- A date as 2013-10-01; NULL for other text.
CREATE OR REPLACE TEMP MACRO first_parts(cell) AS regexp_extract(
  narrow(cell),
  '${yearFirstPattern}',
  ['year', 'month', 'rest', 'day']
);
CREATE OR REPLACE TEMP MACRO last_parts(cell) AS regexp_extract(
  narrow(cell),
  '${yearLastPattern}',
  ['one', 'two', 'year']
);`;

/** The macros that the columns need. */
export function duckdbReaders(columns: readonly SourceColumn[]): readonly string[] {
  const readers = new Set(columns.flatMap(({ written }) => (written ? [duckdbReader(written)] : [])));
  const some = (start: string): boolean => [...readers].some((reader) => reader.startsWith(start));
  const macros = [
    ...(readers.size > 0 ? [helpers] : []),
    ...(some("to_number") || some("to_whole") ? [numbers] : []),
    ...["", "_decimal_comma"].filter((name) => readers.has(`to_whole${name}`)).map(whole),
    ...(some("to_day") ? [dates] : []),
    ...(readers.has("to_day") ? [day("", "two", "one")] : []),
    ...(readers.has("to_day_month_first") ? [day("_month_first", "one", "two")] : []),
  ];
  return macros.length > 0 ? [`${macros.join("\n\n")}\n`] : [];
}
