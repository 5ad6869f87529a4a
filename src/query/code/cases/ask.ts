import { emptyQuery, type DerivedColumn, type Query } from "../../query.ts";

/** A question to the nasty table, and what it is about. */
export type CodeCase = { readonly name: string; readonly query: Query };

export function ask(name: string, query: Partial<Query>): CodeCase {
  return { name, query: { ...emptyQuery({ kind: "own", name: "nasty.csv" }), ...query } };
}

export function derived(formulas: Readonly<Record<string, string>>): readonly DerivedColumn[] {
  return Object.entries(formulas).map(([name, formula]) => ({ name, formula }));
}
