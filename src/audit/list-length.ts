import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/** A printed number of things is the number of things listed. `items` are ids of rows or claims, each a thing. */
export type ListLength = {
  readonly id: string;
  readonly kind: "list-length";
  readonly items: readonly string[];
  readonly count: string;
};

export const listLength: Kind<ListLength> = {
  fields: { items: "rows", count: "row" },
  // That a thing is listed proves nothing of the number that stands beside it.
  rows: ({ count }) => [count],
  objection: ({ items }) => {
    const twice = items.find((item, at) => items.indexOf(item) !== at);
    return twice === undefined ? null : `"items" names "${twice}" twice; name each thing listed once.`;
  },
  judge: ({ items, count }, { operand }) =>
    decide(compare(operand(count), { op: "length", length: items.length })),
};
