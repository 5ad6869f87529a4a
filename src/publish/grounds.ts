import { inputOf } from "../data/derive-rows.ts";
import { type Row, isComputed } from "../data/row.ts";
import { datasetOf, rowOf } from "./site.ts";

/**
 * The rows a number stands on: itself, or what it was computed from, down to numbers that were not computed from others.
 */
export function groundsOf(row: Row): readonly Row[] {
  const inputs = isComputed(row) ? inputsOf(row) : [];
  return inputs.length === 0 ? [row] : inputs.flatMap(groundsOf);
}

/** The rows that a computed number was made of; [] for one that was counted in the document, and for another. */
export function inputsOf(row: Row): readonly Row[] {
  const derivation = datasetOf(row.dataset).derivations.find(({ id }) => id === row.id);
  return (derivation?.inputs ?? []).flat().map((input) => rowOf(inputOf(input).id));
}
