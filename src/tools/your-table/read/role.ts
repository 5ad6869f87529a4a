/** What a column holds. */
export const roles = [
  "ignore",
  "label",
  "group",
  "count",
  "percent",
  "count-percent",
  "n",
  "estimate",
  "low",
  "high",
  "interval",
  "estimate-interval",
  "p",
] as const;
export type Role = (typeof roles)[number];

/** What one number of a cell is. A cell such as "23 (45.1%)" holds two. */
export type Part = "count" | "percent" | "n" | "estimate" | "low" | "high" | "p";

/** Whether a column of the role holds numbers. */
export function isNumeric(role: Role): boolean {
  return partsOf[role].length > 0;
}

/** The numbers that a cell of the role holds; none where it holds words. */
export const partsOf: Readonly<Record<Role, readonly Part[]>> = {
  ignore: [],
  label: [],
  group: [],
  count: ["count"],
  percent: ["percent"],
  "count-percent": ["count", "percent"],
  n: ["n"],
  estimate: ["estimate"],
  low: ["low"],
  high: ["high"],
  interval: ["low", "high"],
  "estimate-interval": ["estimate", "low", "high"],
  p: ["p"],
};
