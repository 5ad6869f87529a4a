import * as choices from "./choice.ts";

/** What a reader of the synthesis chose to see; "" for everything. */
export type Choice = choices.Choice<Dimension>;
export const dimensions = ["theme", "study", "evidence"] as const;
export type Dimension = (typeof dimensions)[number];

export const everything: Choice = { theme: "", study: "", evidence: "" };

/** The choice in an address; a value that is not among those offered is dropped. */
export function readChoice(search: string, offered: Readonly<Record<Dimension, readonly string[]>>): Choice {
  return choices.readChoice(search, offered);
}

/** The choice as the query of an address: only what was chosen, "" for nothing. */
export function writeChoice(choice: Choice): string {
  return choices.writeChoice(choice, dimensions);
}

/** What an element is about; a dimension it does not have never hides it. */
export type Subject = choices.Subject<Dimension>;

export function isShown(subject: Subject, choice: Choice): boolean {
  return choices.isShown(subject, choice, dimensions);
}
