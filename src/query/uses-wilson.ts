import type { Query } from "./query.ts";

/** Whether an answer holds bounds that presume a simple random sample. */
export function usesWilson({ group }: Pick<Query, "group">): boolean {
  return group?.measures.some(({ fn }) => fn === "wilson-low" || fn === "wilson-high") ?? false;
}
