/** How a column writes its numbers: "," as decimal sign and "." for thousands where `decimalComma`, else the reverse. */
export type NumberStyle = { readonly decimalComma: boolean };

export type ParsedNumber = {
  readonly value: number;
  /** Written without decimals. */
  readonly whole: boolean;
  readonly percent: boolean;
  /** 万, 亿 or 万亿 stands after the digits. */
  readonly scaled: boolean;
  /** Power of ten of that sign; 0 where there is none. */
  readonly power: number;
  /** A currency sign, or 元 after the digits. */
  readonly currency: boolean;
};

const DECIMAL_POINT: NumberStyle = { decimalComma: false };
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const PARTS =
  /^(?<minus>[-+]?)(?<before>[¥$€£]?) ?(?<inner>[-+]?)(?<digits>[\d.,][\d., ]*(?:[eE][-+]?\d+)?) ?(?<scale>万亿|萬億|[万萬亿億]?)(?<yuan>元?) ?(?<percent>%?)$/;
const WITH_POINT = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|(?=\.\d))(?:\.\d*)?(?:[eE][-+]?\d+)?$/;
const WITH_COMMA = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|(?=,\d))(?:,\d*)?(?:[eE][-+]?\d+)?$/;
/** Signs after a number, and the powers of ten that they stand for. */
export const scalePowers: Readonly<Record<string, number>> = {
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  万亿: 12,
  萬億: 12,
};
/** No number a person writes is longer. */
const LONGEST = 48;

/**
 * The number a cell means, or null: thousands separators, per cent (12.5% is 12.5), full-width characters, 万 and 亿
 * (1.2万 is 12,000), a minus sign or parentheses for negatives, a currency sign. No hexadecimals, nothing infinite.
 * Under a header that counts in 万 (`unit` 4) or 亿 (8), what a cell says of 万 and 亿 is brought to that unit: 1.2万
 * is 1.2 in 万元, and 1亿 is 10,000.
 */
export function parseNumber(cell: string, style: NumberStyle = DECIMAL_POINT, unit = 0): ParsedNumber | null {
  if (cell.length > LONGEST || !/[\d０-９]/.test(cell)) return null;
  const text = narrow(cell).trim();
  if (PLAIN.test(text) && !(style.decimalComma && text.includes("."))) {
    return finite(Number(text), {
      whole: !/[.eE]/.test(text),
      percent: false,
      scaled: false,
      power: 0,
      currency: false,
    });
  }
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const parts = PARTS.exec(bracketed ?? text)?.groups;
  if (!parts) return null;
  const { minus = "", before = "", inner = "", digits = "", scale = "", yuan = "", percent = "" } = parts;
  if ((minus && inner) || (bracketed !== undefined && (minus || inner))) return null;
  const written = digits.trimEnd();
  if (!(style.decimalComma ? WITH_COMMA : WITH_POINT).test(written)) return null;
  const plain = style.decimalComma
    ? written.replace(/[. ]/g, "").replace(",", ".")
    : written.replace(/[, ]/g, "");
  if (scale && /e/i.test(plain)) return null;
  // The power as part of the text: 1.1万 is 11,000, where 1.1 × 10,000 is a hair more.
  const power = scalePowers[scale] ?? 0;
  const size = Number(scale ? `${plain}e${power - unit}` : plain);
  const negative = bracketed !== undefined || minus === "-" || inner === "-";
  return finite(negative ? -size : size, {
    whole: scale ? Number.isInteger(size) : !/[.eE]/.test(plain),
    percent: percent !== "",
    scaled: scale !== "",
    power,
    currency: before !== "" || yuan !== "",
  });
}

function finite(value: number, traits: Omit<ParsedNumber, "value">): ParsedNumber | null {
  // Zero has no sign: "-0" and "(0)" are 0.
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value, ...traits } : null;
}

/** Full-width characters, minus signs and spaces as their ASCII forms, character by character. */
export function narrow(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[−﹣–]/g, "-")
    .replace(/￥/g, "¥")
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, " ");
}
