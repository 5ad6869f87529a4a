import { evaluate } from "../audit/evaluate.ts";
import { parseChecks } from "../audit/parse-checks.ts";
import type { Result } from "../audit/result.ts";
import type { Unlike } from "../audit/unlike.ts";
import { type Files, diskFiles } from "./files.ts";
import { quantityOf } from "./quantity-of.ts";
import type { Row } from "./row.ts";

const FILE = "data/checks-between.yaml";

export type CheckBetween = { readonly check: Unlike; readonly read: Result };

/**
 * Numbers of different documents that cannot be set against each other. Derived rows may stand in them, as
 * nothing is computed.
 *
 * @param rows  those of every dataset, whose ids are unlike each other
 * @throws where a check is of another kind or names a row that does not exist
 */
export function checksBetween(rows: readonly Row[], files: Files = diskFiles): readonly CheckBetween[] {
  const { checks } = parseChecks(files.yaml(FILE) ?? {}, FILE);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return checks.map((check) => {
    if (check.kind !== "unlike") {
      throw new Error(`${FILE}: check "${check.id}" is of kind ${check.kind}. Write "unlike".`);
    }
    const quantity = (id: string) => {
      const row = byId.get(id);
      return row && quantityOf(row);
    };
    return { check, read: evaluate(check, quantity, "read") };
  });
}
