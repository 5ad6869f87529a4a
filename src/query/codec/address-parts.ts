import { splitList } from "./address-text.ts";
import { isFilterParameter } from "./filter-address.ts";
import type { LinkProblem } from "./link-problem.ts";
import { problem } from "./link-problem.ts";

export type AddressPart = { readonly name: string; readonly value: string };

/** Characters of the whole address and of one parameter; parameters of one name; items of one list. */
const linkBounds = { address: 100_000, parameter: 20_000, repeats: 200, items: 5_000 } as const;

/** Chart channels, each a parameter of its own. */
export const channels = ["x", "y", "colour", "facet", "low", "high"] as const;

const once = new Set<string>([
  "v",
  "table",
  "own",
  "match",
  "q",
  "by",
  "pivot",
  "sort",
  "columns",
  "chart",
  ...channels,
]);
const often = new Set(["type", "levels", "na", "derive", "measure", "result"]);
const lists = new Set(["in", "not-in", "levels", "na", "by", "sort", "columns"]);

/** The parameters of an address that are the explorer's own and within bounds; tells of those that are not. */
export function addressParts(address: string, problems: LinkProblem[]): readonly AddressPart[] {
  const text = address.replace(/^[?#]/, "");
  const whole = text.length <= linkBounds.address;
  if (!whole) problems.push(problem("explore.link.too-long", { part: text }));
  // The parameter in which the bound falls would be read as something it is not.
  const kept = whole ? text : text.slice(0, Math.max(0, text.lastIndexOf("&", linkBounds.address)));
  const counts = new Map<string, number>();
  const parts: AddressPart[] = [];
  for (const [name, value] of new URLSearchParams(kept)) {
    if (!once.has(name) && !often.has(name) && !isFilterParameter(name)) continue;
    const part = `${name}=${value}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (once.has(name) && count > 1) problems.push(problem("explore.link.twice", { part }));
    else if (count > linkBounds.repeats) {
      if (count === linkBounds.repeats + 1) problems.push(problem("explore.link.too-many", { part }));
    } else if (value.length > linkBounds.parameter) problems.push(problem("explore.link.too-long", { part }));
    else if (lists.has(name) && splitList(value).length > linkBounds.items) {
      problems.push(problem("explore.link.too-many", { part }));
    } else parts.push({ name, value });
  }
  return parts;
}
