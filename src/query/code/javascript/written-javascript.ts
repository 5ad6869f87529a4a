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

/** What reads a cell of text, as a function. */
export function javascriptReader({ as, commas, monthFirst }: Written): string {
  if (as === "date") return monthFirst ? "(cell) => toDay(cell, true)" : "toDay";
  const read = commas ? "toNumber(cell, true)" : "toNumber(cell)";
  return as === "integer" ? `(cell) => whole(${read})` : commas ? `(cell) => ${read}` : "toNumber";
}

const narrow = `// Full-width signs in half width.
const narrow = (cell) =>
  [...cell].map((sign) => [..."${narrowSigns}"][[..."${wideSigns}"].indexOf(sign)] ?? sign).join("").trim();
`;

const toNumber = `// A number as people write it: with separators, currency or per cent, with 万 and 亿; null for other text.
function toNumber(cell, decimalComma = false) {
  const text = decimalComma ? narrow(cell).replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")) : narrow(cell);
  const parts = /${numberPattern}/.exec(text);
  if (!parts) return null;
  const power = { ${scales.map(([sign, power]) => `${sign}: "e${power}"`).join(", ")} }[parts[6]] ?? "";
  const size = Number(parts[1].replace(/[, ]/g, "") + (parts[5] ?? "") + power);
  if (!Number.isFinite(size)) return null;
  return /${negativePattern}/.test(text) && size !== 0 ? -size : size;
}
`;

const whole = `const whole = (number) => (Number.isInteger(number) ? number : null);
`;

const toDay = `// A date as people write it, as 2013-10-01; null for other text.
function toDay(cell, monthFirst = false) {
  const first = /${yearFirstPattern.replaceAll("/", "\\/")}/.exec(narrow(cell));
  const last = /${yearLastPattern.replaceAll("/", "\\/")}/.exec(narrow(cell));
  if (!first && !last) return null;
  const [year, month, day] = first
    ? [first[1], first[2], first[4] ?? "1"]
    : monthFirst
      ? [last[3], last[1], last[2]]
      : [last[3], last[2], last[1]];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const text = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  return date.toISOString().startsWith(text) ? text : null;
}
`;

/** The functions that the columns need. */
export function javascriptReaders(columns: readonly SourceColumn[]): readonly string[] {
  const kinds = new Set(columns.map(({ written }) => written?.as));
  const numbers = kinds.has("number") || kinds.has("integer");
  return [
    ...(numbers || kinds.has("date") ? [narrow] : []),
    ...(numbers ? [toNumber] : []),
    ...(kinds.has("integer") ? [whole] : []),
    ...(kinds.has("date") ? [toDay] : []),
  ];
}
