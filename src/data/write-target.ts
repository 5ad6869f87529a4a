import type { Comparison } from "../audit/compare.ts";
import type { Expression } from "../audit/expression.ts";
import { isGiven } from "../audit/operand.ts";
import type { Reading } from "../audit/quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { message, messageOf } from "../i18n/messages.ts";
import type { Row } from "./row.ts";

/** Whether what is computed is a percentage. */
export function isPercent(terms: Expression): boolean {
  if (terms.op === "granular") return terms.times === 100;
  return terms.op === "quotient-percent" || terms.op === "relative-change";
}

/** The number that a computed one is held against, written before, with what it is: "printed over 75%". */
export function writeTarget(
  comparison: Comparison,
  written: string,
  row: Row | undefined,
  locale: Locale,
  reading: Reading,
): string {
  const relation = comparison.against?.relation ?? "=";
  // "at least" is said of every limit, whether or not its own print says it.
  const isBare = relation === "=" || comparison.limit !== undefined;
  const target = isBare ? written : messageOf(locale, `relation.${relation}`, { value: written });
  return message(locale, `arithmetic.${roleOf(comparison, row, reading)}`, { target });
}

type Role = "printed" | "read" | "taken" | "expected" | "least" | "most";

function roleOf({ against, limit }: Comparison, row: Row | undefined, reading: Reading): Role {
  if (limit !== undefined) return limit;
  if (against && isGiven(against)) return "expected";
  // What is reported from another print has no second reading.
  if (!row || row.status === "reported") return "printed";
  const own = reading === "read" ? row.value : row.printedValue;
  if (against?.value !== null && against?.value !== own) return "taken";
  return reading === "read" && row.value !== row.printedValue ? "read" : "printed";
}
