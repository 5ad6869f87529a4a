import type { SourceColumn } from "../source-column.ts";
import type { Dialect } from "./dialect.ts";

/** A cell as it is read; NULL where it holds one of the texts that mean missing. */
export function unlessMissing(
  at: string,
  { missing }: SourceColumn,
  { text }: Pick<Dialect, "text">,
): string {
  const [first, ...rest] = missing.map(text);
  if (first === undefined) return at;
  if (rest.length === 0) return `nullif(${at}, ${first})`;
  return `CASE WHEN ${at} NOT IN (${[first, ...rest].join(", ")}) THEN ${at} END`;
}
