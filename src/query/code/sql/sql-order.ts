import type { OrderKey } from "../plan.ts";
import type { Dialect } from "./dialect.ts";
import type { Names } from "./column-names.ts";

/** What ORDER BY has for one key of the question: levels, numbers or code points; missing cells last either way. */
export function sqlOrder(
  { column, descending, levels, text }: OrderKey,
  names: Names,
  dialect: Dialect,
): readonly string[] {
  const at = names.of(column);
  const down = descending ? " DESC" : "";
  const last = `${text ? dialect.ordered(at) : at}${down} NULLS LAST`;
  if (levels.length === 0) return [last];
  const places = levels.map((level, i) => `WHEN ${dialect.text(level)} THEN ${i + 1}`);
  return [`${at} IS NULL`, `CASE ${at} ${places.join(" ")} ELSE ${levels.length + 1} END${down}`, last];
}
