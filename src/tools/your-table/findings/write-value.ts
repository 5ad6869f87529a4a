import { decimalsOf, grouped } from "../../../i18n/format-number.ts";
import { type Item, typedNumber } from "../read/item.ts";
import { halfWidth } from "../read/number-tokens.ts";

/** A value written as the number of the item is: with its decimals, and with its thousands set apart where they are. */
export function writeValue(value: number, item: Item, decimalComma: boolean): string {
  const typed = halfWidth(typedNumber(item));
  const decimals = decimalsOf(item.precision);
  const written = grouped(value, decimals);
  const isGrouped = decimalComma ? typed.includes(".") : typed.includes(",");
  const plain = isGrouped ? written : written.replaceAll(",", "");
  return decimalComma ? plain.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")) : plain;
}
