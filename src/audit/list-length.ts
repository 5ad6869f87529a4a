import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/**
 * A printed number of things is the number of things listed. `items` are ids of rows or claims, each a thing;
 * where the things have no row, `named` says in our words what the document lists.
 */
export type ListLength = {
  readonly id: string;
  readonly kind: "list-length";
  readonly items?: readonly string[];
  readonly named?: readonly string[];
  readonly count: string;
};

export const listLength: Kind<ListLength> = {
  fields: { items: "rows?", named: "texts?", count: "row" },
  // That a thing is listed proves nothing of the number that stands beside it.
  rows: ({ count }) => [count],
  objection: ({ items, named }) => {
    if ((items === undefined) === (named === undefined))
      return `it needs "items" or "named", not both; name the things listed.`;
    const [key, things] = items ? ["items", items] : ["named", named ?? []];
    const twice = things.find((thing, at) => things.indexOf(thing) !== at);
    return twice === undefined ? null : `"${key}" names "${twice}" twice; name each thing listed once.`;
  },
  judge: ({ items, named, count }, { operand }) =>
    decide(compare(operand(count), { op: "length", length: (items ?? named ?? []).length })),
};
