import type { Check } from "../audit/check.ts";
import { evaluate } from "../audit/evaluate.ts";
import type { Result } from "../audit/result.ts";
import { quantitiesOf } from "./quantity-of.ts";
import type { Dataset } from "./read-dataset.ts";

/** A check with what it says of the numbers as printed and as the site reads them. */
export type AuditedCheck = { readonly check: Check; readonly printed: Result; readonly read: Result };

/** Every declared check of a dataset, evaluated under both readings, in the order of the declarations. */
export function auditDataset(dataset: Pick<Dataset, "rows" | "checks">): readonly AuditedCheck[] {
  const quantities = new Map(quantitiesOf(dataset).map((quantity) => [quantity.id, quantity]));
  const lookup = quantities.get.bind(quantities);
  return dataset.checks.map((check) => ({
    check,
    printed: evaluate(check, lookup, "printed"),
    read: evaluate(check, lookup, "read"),
  }));
}
