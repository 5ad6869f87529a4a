import { decimalsIn } from "../i18n/decimals-in.ts";
import type { Row } from "./row.ts";

/** One unit of the last digit printed: a misread print may have more decimals than its reading, as 3.706 for 3.7. */
export function precisionOfPrint({
  value,
  printedValue,
  precision,
}: Pick<Row, "value" | "printedValue" | "precision">): number {
  if (printedValue === null || printedValue === value) return precision;
  return 10 ** -decimalsIn(printedValue);
}
