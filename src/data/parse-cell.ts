import { DataError, type Place } from "./data-error.ts";
import type { Field } from "./descriptor.ts";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const INTEGER = /^-?(0|[1-9]\d*)$/;

/**
 * Holds one cell against its declared type, categories and constraints. Empty is missing.
 *
 * @throws DataError naming the cell, its text and what would be right
 */
export function checkCell(text: string, field: Field, place: Place): void {
  const at = { ...place, column: field.name };
  const { required, pattern, minimum } = field.constraints ?? {};
  if (text === "") {
    if (required) throw new DataError(at, "the cell is empty.", "Every row needs a value here.");
    return;
  }
  if (field.type === "number" && !NUMBER.test(text)) {
    throw new DataError(
      at,
      `"${text}" is not a number.`,
      "Write digits with a point, no spaces or separators.",
    );
  }
  if (field.type === "integer" && !INTEGER.test(text)) {
    throw new DataError(at, `"${text}" is not a whole number.`, "Write digits only.");
  }
  if (minimum !== undefined && Number(text) < minimum) {
    throw new DataError(
      at,
      `${text} is under the minimum ${minimum}.`,
      "Correct the cell or the constraint.",
    );
  }
  if (field.categories && !field.categories.some(({ value }) => value === text)) {
    const known = field.categories.map(({ value }) => value).join(", ");
    throw new DataError(at, `"${text}" is no known category.`, `Use one of: ${known}; or declare it.`);
  }
  if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) {
    throw new DataError(at, `"${text}" does not have the form ${pattern}.`, "Rename it.");
  }
}
