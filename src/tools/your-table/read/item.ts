import type { Quantity } from "../../../audit/quantity.ts";
import type { Part } from "./role.ts";

/** Where a number stands: in a cell, in the head of a column ("Men (n = 120)"), or in the field of the page for n. */
export type Place =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "head"; readonly column: number }
  | { readonly kind: "typed" };

/** A number of the table as the checks see it. */
export type Item = Quantity & {
  readonly place: Place;
  readonly part: Part;
  /** The whole text of its place as typed, and where in it the number stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** Name of a place: equal for equal places. */
export function placeKey(place: Place): string {
  if (place.kind === "cell") return `${place.row}:${place.column}`;
  return place.kind === "head" ? `head:${place.column}` : "typed";
}

export function itemId(place: Place, part: Part): string {
  return `${placeKey(place)}:${part}`;
}

/** The number itself as typed, without the words around it. */
export function typedNumber({ text, start, end }: Pick<Item, "text" | "start" | "end">): string {
  return text.slice(start, end);
}
