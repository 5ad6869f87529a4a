import type { ResultColumn } from "../../query/result.ts";
import { companionsOf } from "../../charts/explore/companions.ts";

/** Columns a chart may draw from: those shown, and what stands beside their numbers, shown or not. */
export function chartColumns(
  shown: readonly ResultColumn[],
  available: readonly ResultColumn[],
): readonly ResultColumn[] {
  const beside = new Set(
    shown.flatMap(({ name }) => Object.values(companionsOf(name, available)).filter((one) => one !== null)),
  );
  const names = new Set(shown.map(({ name }) => name));
  return [...shown, ...available.filter(({ name }) => beside.has(name) && !names.has(name))];
}
