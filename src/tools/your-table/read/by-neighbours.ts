import { measureNamed, says } from "./names.ts";
import type { Role } from "./role.ts";

const isEnd = (role: Role | undefined): boolean => role === "interval" || role === "low";
const isCounted = (role: Role): boolean => role === "count" || role === "n" || role === "count-percent";

/**
 * What columns hold as those beside them say: a mean, or a percentage without counts, before an interval is its
 * estimate; a difference is one where there is an interval; and two numbers are an interval where a name says so or an
 * estimate stands before them.
 */
export function byNeighbours(roles: readonly Role[], headers: readonly string[]): readonly Role[] {
  const name = (c: number): string => headers[c] ?? "";
  const hasCounts = roles.some(isCounted);
  const isEstimated = (c: number): boolean =>
    roles[c] === "ignore"
      ? says(name(c), "typical") && !says(name(c), "spread")
      : roles[c] === "percent" && !hasCounts;
  const estimates = roles.map((role, c): Role => {
    const next = roles.findIndex((other, after) => after > c && other !== "ignore");
    return isEnd(roles[next]) && isEstimated(c) && !isNearer(roles, headers, c, next) ? "estimate" : role;
  });
  return estimates.map((role, c) => {
    if (role === "interval") {
      return says(name(c), "interval") || estimates.slice(0, c).includes("estimate") ? role : "ignore";
    }
    const isLone = role === "estimate" && !roles.some(isEnd);
    return isLone && measureNamed(name(c)) === "difference" ? "ignore" : role;
  });
}

/** Whether another mean stands between: of "Mean, SD, 95% CI" it is the mean, and of "N, Score, Mean" the last. */
function isNearer(roles: readonly Role[], headers: readonly string[], c: number, next: number): boolean {
  return headers
    .slice(c + 1, next)
    .some((name, i) => roles[c + 1 + i] === "ignore" && says(name, "typical") && !isError(name));
}

function isError(name: string): boolean {
  return /\bs\.?[de]\b|deviation|error|标准差|标准误/i.test(name);
}

/** Of two columns of words, the first groups the rows where it repeats itself or has gaps; others are left out. */
export function withLabels(roles: readonly Role[], columns: readonly (readonly string[])[]): readonly Role[] {
  const words = roles.flatMap((role, c) => (role === "label" ? [c] : []));
  const [first, second] = words;
  if (first === undefined || second === undefined) return roles;
  const cells = columns[first] ?? [];
  const isGroup = new Set(cells).size < cells.length || cells.length < (columns[second] ?? []).length;
  const kept: Readonly<Record<number, Role>> = isGroup
    ? { [first]: "group", [second]: "label" }
    : { [first]: "label" };
  return roles.map((role, c) => (role === "label" ? (kept[c] ?? "ignore") : role));
}
