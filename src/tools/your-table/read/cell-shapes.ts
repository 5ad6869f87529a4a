import type { Part, Role } from "./role.ts";

/** A way to write the numbers of a cell: its shape (`number-tokens.ts`), and what each of its numbers is. */
export type CellShape = { readonly pattern: RegExp; readonly parts: readonly Part[] };

const RELATION = "(?:[<>]=?|[≤≥≈~约])?";
const COUNTED = "(?:人次|[人例名户次个家所份位件条]|persons?|people|cases?)?";
/** Marks of footnotes and of significance. */
const MARKS = "[*†‡§¶]*";
const TO = "(?:--?|~|to|至|到|[,;、])";

const shape = (pattern: string, ...parts: readonly Part[]): CellShape => ({
  pattern: new RegExp(`^${pattern}$`, "i"),
  parts,
});
const number = (part: Part): CellShape => shape(`${RELATION}#${COUNTED}${MARKS}`, part);

const SHAPES: Readonly<Partial<Record<Role, readonly CellShape[]>>> = {
  count: [shape(`(?:n[=:])?${RELATION}#${COUNTED}${MARKS}`, "count")],
  n: [shape(`[([]?(?:n[=:])?${RELATION}#${COUNTED}[)\\]]?${MARKS}`, "n")],
  percent: [shape(`[([]?${RELATION}#%?[)\\]]?${MARKS}`, "percent")],
  "count-percent": [
    shape(`#${COUNTED}${MARKS}[([,;/]?${RELATION}#%?[)\\]]?${MARKS}`, "count", "percent"),
    shape(`#%[([,;/]?(?:n=)?#${COUNTED}[)\\]]?${MARKS}`, "percent", "count"),
    shape(`#/#[([,;=]?#%?[)\\]]?${MARKS}`, "count", "n", "percent"),
  ],
  estimate: [number("estimate")],
  low: [number("low")],
  high: [number("high")],
  interval: [shape(`[([]?#%?${TO}#%?[)\\]]?${MARKS}`, "low", "high")],
  "estimate-interval": [shape(`#%?${MARKS}[([{,;]?#%?${TO}#%?[)\\]}]?${MARKS}`, "estimate", "low", "high")],
  p: [shape(`(?:p)?(?:${RELATION}|=)#${MARKS}`, "p")],
};

const PERCENT_FIRST = [
  shape(`${RELATION}#%?${MARKS}[([,;/]?(?:n=)?#${COUNTED}[)\\]]?${MARKS}`, "percent", "count"),
];

/** The ways to write a cell of the role; of two numbers, the count comes first unless the column says otherwise. */
export function cellShapes(role: Role, isPercentFirst: boolean): readonly CellShape[] {
  return role === "count-percent" && isPercentFirst ? PERCENT_FIRST : (SHAPES[role] ?? []);
}
