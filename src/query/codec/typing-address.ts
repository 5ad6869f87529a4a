import { columnTypes } from "../column.ts";
import type { Query, Typing } from "../query.ts";
import { readText, splitList, splitName } from "./address-text.ts";
import type { AddressPart } from "./address-parts.ts";
import type { LinkProblemKey } from "./link-problem.ts";

/** Types the reader set: "type=answer:ordered", with "levels=answer:low,high" and "na=answer:99" beside it. */
export function readTypings(
  parts: readonly AddressPart[],
  damaged: (part: AddressPart, key?: LinkProblemKey) => void,
): Query["types"] {
  const types = new Map<string, Typing>();
  for (const part of parts.filter(({ name }) => name === "type")) {
    const split = splitName(part.value);
    const type = columnTypes.find((known) => known === split?.rest);
    if (split === null || type === undefined) damaged(part);
    else if (types.has(split.name)) damaged(part, "explore.link.twice");
    else types.set(split.name, { type });
  }
  for (const part of parts.filter(({ name }) => name === "levels" || name === "na")) {
    const field = part.name === "levels" ? "levels" : "missing";
    const split = splitName(part.value);
    const typing = split === null ? undefined : types.get(split.name);
    if (split === null || typing === undefined) damaged(part);
    else if (typing[field] !== undefined) damaged(part, "explore.link.twice");
    else types.set(split.name, { ...typing, [field]: splitList(split.rest).map(readText) });
  }
  // Unlike an assignment, this keeps a column named "__proto__" a column.
  return Object.fromEntries(types);
}
