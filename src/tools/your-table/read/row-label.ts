import type { Role } from "./role.ts";

/** What a row is called: its words, or those of its group; "" where it has none. */
export function rowLabel(cells: readonly string[], roles: readonly Role[]): string {
  return wordsOf(cells, roles, "label") || wordsOf(cells, roles, "group");
}

/** The words of a row that stand in columns of the role. */
export function wordsOf(cells: readonly string[], roles: readonly Role[], wanted: "label" | "group"): string {
  return roles
    .flatMap((role, column) => (role === wanted ? [(cells[column] ?? "").trim()] : []))
    .filter((words) => words !== "")
    .join(" · ");
}
