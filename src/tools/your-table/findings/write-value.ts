import { decimalsOf, grouped } from "../../../i18n/format-number.ts";
import { type NumberParts, sizeOf } from "./number-parts.ts";

/** A value written as the parts of a typed number are: with the decimals of its precision, and its thousands set apart likewise. */
export function writeValue(
  value: number,
  precision: number,
  parts: NumberParts,
): Pick<NumberParts, "sign" | "digits"> {
  const unit = 10 ** parts.power;
  const digits = grouped(Math.abs(value) / unit, decimalsOf(precision / unit)).replaceAll(",", parts.groups);
  if (value < 0 && sizeOf(digits) > 0) return { sign: parts.isNegative ? parts.sign : "−", digits };
  return { sign: parts.isNegative ? "" : parts.sign, digits };
}
