import { scalePowers } from "../../../query/read/parse-number.ts";
import { narrowCell } from "../read/number-tokens.ts";

/** A number as it was typed: its sign, its digits in half width with a decimal point, and 万 or 亿 after them. */
export type NumberParts = {
  readonly sign: string;
  readonly isNegative: boolean;
  readonly digits: string;
  readonly unit: string;
  /** Of ten, that the unit stands for. */
  readonly power: number;
  /** What sets its thousands apart; "" where nothing does. */
  readonly groups: "," | " " | "";
};

export function numberParts(typed: string, decimalComma: boolean): NumberParts {
  const [, sign = "", written = "", unit = ""] =
    /^([^\d.,０-９．，]*)(.*?)(\s?[万萬亿億]*)$/s.exec(typed) ?? [];
  const digits = withPoint(narrowCell(written), decimalComma);
  const groups = digits.includes(",") ? "," : digits.includes(" ") ? " " : "";
  return { sign, isNegative: isMinus(sign), digits, unit, power: scalePowers[unit.trim()] ?? 0, groups };
}

/** Digits with a decimal point as the table writes them, and the reverse. */
export function withPoint(digits: string, decimalComma: boolean): string {
  return decimalComma ? digits.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")) : digits;
}

/** The size of digits with a decimal point. */
export function sizeOf(digits: string): number {
  return Number(digits.replace(/[, ]/g, ""));
}

/** The same, less than 0 where its sign says so. */
export function signedSize({ sign, digits }: Pick<NumberParts, "sign" | "digits">): number {
  return isMinus(sign) ? -sizeOf(digits) : sizeOf(digits);
}

export function isMinus(sign: string): boolean {
  return narrowCell(sign) === "-";
}
